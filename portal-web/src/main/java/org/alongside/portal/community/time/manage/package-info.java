/** What the coordinator of the time bank does. */
package org.alongside.portal.community.time.manage;
