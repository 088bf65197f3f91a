/** Whole journeys, as people make them at a browser. */
package org.alongside.journey;
