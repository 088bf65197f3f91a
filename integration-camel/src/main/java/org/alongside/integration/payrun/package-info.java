/**
 * Feed F4: what a council paid, in. A pay run is used whole or not at all, against its count and control total; only lines
 * about somebody who is not linked yet wait, and are used when the link comes (R-INT-49).
 */
package org.alongside.integration.payrun;
