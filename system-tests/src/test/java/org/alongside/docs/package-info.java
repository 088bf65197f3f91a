/**
 * Documents that are generated, and the tests that say when the committed ones are out of date.
 *
 * <p>{@code mvn test -pl system-tests -am -Ddocs.write=true} writes them anew.
 */
package org.alongside.docs;
