/**
 * What every member can hold in their hand at the end of a month: what was theirs, what came in, what went out and for
 * what, and what is theirs now (R-POOL-34). Every figure is read from the lines of the book, never kept beside it.
 */
package org.alongside.community.statement;
