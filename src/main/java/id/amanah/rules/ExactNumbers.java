package id.amanah.rules;

import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValContext;
import org.camunda.feel.syntaxtree.ValList;
import org.camunda.feel.syntaxtree.ValNumber;
import org.camunda.feel.valuemapper.JavaCustomValueMapper;

/**
 * Numbers leave FEEL as {@code BigDecimal}, since by itself it would make them doubles;
 * lists and contexts as those of Java, since a mapper of one's own takes the place of the
 * one that would do so.
 */
class ExactNumbers extends JavaCustomValueMapper {

    @Override
    public Optional<Val> toValue(Object value, Function<Object, Val> inner) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> unpackValue(Val value, Function<Val, Object> inner) {
        if (value instanceof ValNumber number) {
            return Optional.of(number.value().bigDecimal());
        }
        if (value instanceof ValList list) {
            return Optional.of(CollectionConverters.asJava(list.items()).stream().map(inner).toList());
        }
        return value instanceof ValContext context ? Optional.of(members(context, inner)) : Optional.empty();
    }

    private static Map<String, Object> members(ValContext context, Function<Val, Object> inner) {
        Map<String, Object> members = new LinkedHashMap<>();
        CollectionConverters.asJava(context.context().variableProvider().getVariables())
            .forEach((name, member) -> members.put(name, member instanceof Val val ? inner.apply(val) : member));
        return members;
    }

}
