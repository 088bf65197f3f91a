/**
 * What every member can hold in their hand at the end of a month: what was theirs, what came in, what went out and for
 * what, and what is theirs now (R-POOL-34). Every figure is read from the lines of the book, never kept beside it.
 *
 * <p>A month is open until its treasurer has compared it with the bank ({@code RECONCILING}) and somebody else has closed
 * it ({@code CLOSED}); then its statements never change, and their owner may show one to their council by a link
 * (R-POOL-37). What somebody writes down about their own account, to see how near they are to what they may keep back, is
 * for their eyes only (R-POOL-29).
 */
package org.alongside.community.statement;
