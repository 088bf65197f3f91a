/** What the system tests speak in: the portal under test, the people of the demonstration, a browser, a web client. */
package org.alongside.kit;
