/**
 * The transports as the engine asks for them: each takes an endpoint as it is configured, with the credential it names,
 * and carries one message or makes one look. What is decided here is only how our words translate.
 */
package org.alongside.integration.carrier;
