/**
 * Feed F7: what banks and card providers say happened on the accounts of pools, and on cards whose owners let them be read, in,
 * as a table by profile or as camt.053. A file is used whole or not at all: it adds up, and each account goes on where its last
 * statement ended (AC-I24). One that comes too early is held, and read again by itself when the missing one has come. Lines of
 * an account that nobody here has named wait.
 */
package org.alongside.integration.bank;
