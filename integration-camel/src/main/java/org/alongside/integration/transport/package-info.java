/**
 * What every way out and in shares: how an attempt ended ({@link org.alongside.integration.transport.Sent}), and which
 * addresses the portal may speak to. Nothing here knows a partner, a feed or an area; whoever calls says where and what.
 */
package org.alongside.integration.transport;
