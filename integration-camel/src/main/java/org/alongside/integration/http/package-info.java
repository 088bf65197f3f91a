/**
 * Messages to a partner over HTTP. Where one may go is configured and checked: https, a host and a port that were agreed,
 * an address that was looked up once and is outside. Camel's HTTP component carries it; redirects, cookies, compression
 * and retries of its client are off, for each of them would take a decision here that is the engine's.
 */
package org.alongside.integration.http;
