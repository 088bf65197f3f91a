/**
 * The list of approved brokers as Open Referral UK 3.0, for council directories and anybody else: open, without a key.
 *
 * <p>A broker is an organization, their brokerage a service, and how they stand on the list an attribute of it from our
 * own taxonomy. Only what the register page shows is in here.
 */
package org.alongside.portal.oruk;
