package org.alongside;

/** On and on. On and on. On and on. On and on. On and on. On and on. On and on. On and on. On and on. On and on. On and on. On and on. On and on. On and on. */
class Endless {
}
