/** The words of the catalogue of feeds: what each carries, which way, how private it is, and in what order. */
package org.alongside.integration.feed;
