package org.alongside.planted.platform_knows_no_business.platform.message;

import org.alongside.planted.platform_knows_no_business.accreditation.register.Entry;

record NosyMessage(Entry about) {
}
