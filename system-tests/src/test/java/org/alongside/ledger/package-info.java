/**
 * The books under fire, at the functions of PostgreSQL that alone may write them: beside a plain model, by many at once,
 * with the power cut, and with faults planted in them on purpose.
 */
package org.alongside.ledger;
