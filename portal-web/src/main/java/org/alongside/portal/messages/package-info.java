/** What a person was told here. */
package org.alongside.portal.messages;
