/**
 * Bank statements as XML: camt.053.001.02 and .08. A file is checked against our own description of the parts we read before
 * anything of it is read; it may bring no rules of its own, reach for nothing outside, and not be deeper or larger than a
 * statement is (R-INT-16). See ADR 0025.
 */
package org.alongside.integration.camt;
