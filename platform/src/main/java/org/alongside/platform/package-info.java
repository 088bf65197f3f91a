/**
 * What every module stands on: areas as tenants, people and their roles, use cases, the audit trail, the outbox, messages,
 * and a few small words. Knows no module above it.
 */
package org.alongside.platform;
