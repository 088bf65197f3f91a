/**
 * The outbox: facts others may know, written with the change that makes them true and sent after it is committed, at
 * least once and in order for each thing.
 */
package org.alongside.platform.outbox;
