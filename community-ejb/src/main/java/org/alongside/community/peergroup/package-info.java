/**
 * People who have been through something similar find each other, as equals: two at a time, and in groups.
 *
 * <p>Somebody writes a profile, each thing in it by choice. Twice what they offer and want is laid beside that of others:
 * hard conditions first, then a score that is nothing but its reasons. At most three suggestions are open at a time. Until
 * both have said yes nothing tells who the other is; then they write to each other here. A "no" keeps the two apart for
 * 90 days, a block for good, and whoever is blocked is not told.
 *
 * <p>Groups belong to their members: their agreements, their facilitator (a member like the others), their meetings. A
 * sensitive group is not there for anybody outside: not in lists, numbers, files or error messages.
 */
package org.alongside.community.peergroup;
