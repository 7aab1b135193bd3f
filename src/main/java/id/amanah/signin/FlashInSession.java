package id.amanah.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.AbstractFlashMapManager;

/**
 * What one page tells the next, kept in the session as plain values. A page about a
 * mishap asks for none: what failed may be the database itself.
 */
final class FlashInSession extends AbstractFlashMapManager {

    private static final String KEPT = "amanah.told-next";

    @Override
    protected List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        HttpSession session = request.getDispatcherType() == DispatcherType.ERROR || WithoutSession.hasNone(request)
                ? null : request.getSession(false);
        Object kept = session == null ? null : session.getAttribute(KEPT);
        return kept instanceof List<?> maps ? new ArrayList<>(maps.stream().map(FlashInSession::read).toList()) : null;
    }

    @Override
    protected void updateFlashMaps(List<FlashMap> maps, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(!maps.isEmpty());
        if (session != null) {
            session.setAttribute(KEPT, maps.isEmpty() ? null : maps.stream().map(FlashInSession::shape).toList());
        }
    }

    private static Map<String, Object> shape(FlashMap map) {
        Map<String, Object> shape = new HashMap<>();
        shape.put("for", map.getTargetRequestPath());
        shape.put("until", map.getExpirationTime());
        shape.put("told", new HashMap<>(map));
        return shape;
    }

    private static FlashMap read(Object kept) {
        Map<?, ?> shape = (Map<?, ?>) kept;
        FlashMap map = new FlashMap();
        ((Map<?, ?>) shape.get("told")).forEach((name, value) -> map.put((String) name, value));
        map.setTargetRequestPath((String) shape.get("for"));
        map.setExpirationTime(((Number) shape.get("until")).longValue());
        return map;
    }

    @Override
    protected Object getFlashMapsMutex(HttpServletRequest request) {
        return null;
    }

}
