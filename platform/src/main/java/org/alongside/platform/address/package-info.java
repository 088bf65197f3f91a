/** Where people and systems reach this portal from outside. */
package org.alongside.platform.address;
