package nl.doorbraak.app.shell;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;

/** Stands in for the application where only the start script is tested: listens where it is told and answers the first page. */
final class StandIn {

    private StandIn() {}

    public static void main(String[] arguments) throws IOException {
        String address = System.getenv().getOrDefault("DOORBRAAK_ADDRESS", "127.0.0.1");
        int port = Integer.parseInt(System.getenv("DOORBRAAK_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress(address, port), 0);
        server.createContext("/inloggen", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        System.out.println("Started DoorbraakApplication on " + address);
    }
}
