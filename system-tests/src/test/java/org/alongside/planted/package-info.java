/**
 * Violations planted on purpose: each package breaks the house rule it is called after, and nothing else.
 *
 * <p>They show that a rule can fail. Nothing here is part of the product.
 */
package org.alongside.planted;
