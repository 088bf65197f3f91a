/**
 * What somebody does with their own training: book, wait, take or give up a place, say what to arrange, look at their
 * attendance, and use what they completed. Anybody who is signed in; nobody sees anybody else's.
 */
package org.alongside.portal.training.my;
