package org.alongside.planted.only_platform_reads_the_clock.accreditation.panel.entity;

import java.time.Instant;

class ImpatientSeat {

    Instant answeredAt = Instant.now();
}
