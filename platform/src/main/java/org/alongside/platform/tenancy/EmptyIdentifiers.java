package org.alongside.platform.tenancy;

import org.eclipse.persistence.mappings.converters.UUIDConverter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;

/** EclipseLink 4.0 cannot read an identifier that is not there: its own converter calls a method on null. */
final class EmptyIdentifiers extends UUIDConverter {

    private static final long serialVersionUID = 1L;

    static void allowIn(Session session) {
        session.getDescriptors().values().stream().flatMap(descriptor -> descriptor.getMappings().stream())
                .filter(AbstractDirectMapping.class::isInstance).map(AbstractDirectMapping.class::cast)
                .filter(mapping -> mapping.getConverter() instanceof UUIDConverter)
                .forEach(mapping -> mapping.setConverter(new EmptyIdentifiers()));
    }

    @Override
    public Object convertDataValueToObjectValue(Object stored, Session session) {
        return stored == null ? null : super.convertDataValueToObjectValue(stored, session);
    }

    @Override
    public Object convertObjectValueToDataValue(Object value, Session session) {
        return value == null ? null : super.convertObjectValueToDataValue(value, session);
    }
}
