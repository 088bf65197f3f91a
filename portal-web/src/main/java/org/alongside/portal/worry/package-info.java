/** "I am worried about somebody": from every page, for everybody, telephone numbers first. */
package org.alongside.portal.worry;
