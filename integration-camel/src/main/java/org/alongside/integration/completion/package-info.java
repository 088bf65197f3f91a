/**
 * Feed F8: how many completed which course in a month. No row is about one person: nobody has been asked yet whether the
 * council may know of theirs, so nobody is named, and small numbers are hidden.
 */
package org.alongside.integration.completion;
