/** JSON as it is taken from outside: nothing that two readers could understand in two ways, and nothing that wears us out. */
package org.alongside.integration.json;
