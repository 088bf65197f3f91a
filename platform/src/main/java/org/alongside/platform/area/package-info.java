/**
 * The council areas of England. All of them are known, with those they replaced; an area is open when it has been set
 * up. Their names and days are as the list of councils in force has them, or as they were installed; the key of an area, its
 * address and its letters stay (R-INT-02). Emits {@code AreaOpened} and {@code AreaAdded}.
 */
package org.alongside.platform.area;
