package org.alongside.planted.camel_stays_in_integration.accreditation.register.control;

import org.apache.camel.ProducerTemplate;

class EagerSender {

    ProducerTemplate camel;
}
