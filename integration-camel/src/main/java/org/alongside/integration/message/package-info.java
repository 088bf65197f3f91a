/**
 * Messages: every file, call and mail that came in or goes out, what was wrong in it, and who put it right.
 *
 * <p>What comes in is taken in one transaction: known again or new, its effect, and the answer to the partner stand or fall
 * together (R-INT-28). Rows that cannot be applied wait to be put right, and are never lost. What goes out is written in
 * the transaction of a fact, sent after it, with the same bytes at every attempt (R-INT-25, 26), in the order of its thing
 * where the feed is ordered (R-INT-33).
 */
package org.alongside.integration.message;
