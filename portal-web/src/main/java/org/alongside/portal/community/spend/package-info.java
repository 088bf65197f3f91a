/** What a group spends together: asking, answering for one's own share, approving, paying, and showing the receipt. */
package org.alongside.portal.community.spend;
