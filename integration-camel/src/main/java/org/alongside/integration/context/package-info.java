/** The one Camel context: started with the portal, stopped first. */
package org.alongside.integration.context;
