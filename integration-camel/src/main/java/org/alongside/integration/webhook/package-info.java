/**
 * Webhooks as Standard Webhooks 1.0 says: what the portal sends is signed, what it is sent is checked, over the raw bytes.
 * Only {@code v1} (HMAC-SHA256) is spoken; a receiver that asks for asymmetric keys is not served yet.
 */
package org.alongside.integration.webhook;
