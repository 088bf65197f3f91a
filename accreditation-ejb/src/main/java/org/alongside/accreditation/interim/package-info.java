/**
 * A broker's accreditation is suspended for a time, because waiting would put people at risk: a measure, not a finding.
 *
 * <p>One member of the body proposes it with the risk in words, a second agrees, and one of the two is from the
 * constituency; from that instant the broker is suspended. It is looked at again within the time the standards set. It
 * ends when a member ends it, after its longest time, or by itself when nobody looked at it again in time: nobody stays
 * suspended because others forgot. What the risk is, the members and the broker read, and nobody else.
 */
package org.alongside.accreditation.interim;
