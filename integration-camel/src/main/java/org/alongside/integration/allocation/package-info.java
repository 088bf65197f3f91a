/**
 * Feed F3: personal budgets as the council has them, in. Rows are applied one by one, a newer version over an older one
 * (R-INT-28); who is not linked waits, and what is missing in a full list is reported and never deleted (R-INT-50).
 */
package org.alongside.integration.allocation;
