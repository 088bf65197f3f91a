/**
 * What every use case has in common: a name, a row in the permission table, one answer to a repeated command, and an
 * audit process.
 */
package org.alongside.platform.usecase;
