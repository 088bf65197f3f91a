/**
 * What partners' programs call: a pass, and the events that we would otherwise call them with. Described by the document
 * at {@code /api/v1/openapi.json}, which a test holds against this package (R-INT-90).
 */
package org.alongside.portal.api;
