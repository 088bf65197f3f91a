/** What holds for every page: the list of them, how accessible they are, and that they stay in their area. */
package org.alongside.pages;
