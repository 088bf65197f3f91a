/**
 * What is kept so that a copy of the database does not tell it: sealed with AES-GCM under a key that never enters the
 * database.
 */
package org.alongside.platform.secret;
