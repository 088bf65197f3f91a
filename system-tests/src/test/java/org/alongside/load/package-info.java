/** What happens when many come at once, or the power goes. */
package org.alongside.load;
