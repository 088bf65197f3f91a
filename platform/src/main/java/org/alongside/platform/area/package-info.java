/**
 * The council areas of England. All of them are known, with those they replaced; an area is open when it has been set
 * up. Emits {@code AreaOpened}.
 */
package org.alongside.platform.area;
