/** What people write, made one way and checked one way before anything is kept. */
package org.alongside.platform.text;
