/**
 * What the community has to know about a person to treat them as the one who decides: in which formats they want to be
 * told things, and who may lawfully act for them, in what, from when to when.
 *
 * <p>Everybody is taken to decide for themselves. Nothing here says that somebody cannot; an authority to act is always
 * about a matter, has dates and a scope, and ends. What was done for a person they can see, with who did it.
 */
package org.alongside.community.person;
