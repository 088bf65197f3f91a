/**
 * The list of approved brokers of an area, for people who look for one, and for the brokers on it.
 *
 * <p>All of it can be read without an account and without script. Being on the list is voluntary, and every page says so.
 */
package org.alongside.portal.register;
