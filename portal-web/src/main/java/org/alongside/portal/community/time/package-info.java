/** "Give and receive time": what members of the time bank read and do. */
package org.alongside.portal.community.time;
