/**
 * GOV.UK Notify, which sends e-mails, texts and letters for public bodies: one message at a time, and the receipts it calls
 * us with. Its own Java client is not used: it opens connections by itself, past the check of addresses.
 */
package org.alongside.integration.notify;
