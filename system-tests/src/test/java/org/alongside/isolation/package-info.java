/** The wall between areas, tried from the database, from the entities, from the boundaries and from the web. */
package org.alongside.isolation;
