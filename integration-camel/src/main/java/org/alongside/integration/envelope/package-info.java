/** The envelope of every event that we send: CloudEvents 1.0, with the labels of how private it is (5.2). */
package org.alongside.integration.envelope;
