# Lo que dice el asistente. Cifras, nombres y fechas solo entran por variables: un dígito en este archivo es un error.

## Saludos y cortesías
utter_welcome = Buenos días, soy el asistente automático de { $shop }. Puedo responderle a cualquier hora sobre productos, precios, muestras y fletes, y avisar a un compañero cuando usted quiera. ¿En qué puedo ayudarle?
utter_greet = Buenos días y gracias por escribir a { $shop }. ¿En qué puedo ayudarle?
utter_goodbye = Gracias por su tiempo y hasta pronto. Su consulta queda guardada; escríbanos aquí cuando lo desee.
utter_thank = Con mucho gusto. ¿Puedo ayudarle en algo más?
utter_understood = Entendido. Quedo a su disposición para lo que necesite.
utter_go_on = Perfecto. ¿Seguimos con un precio, una muestra o el flete?
utter_stopped = De acuerdo, lo dejamos aquí. No se ha pedido nada.
utter_bot = Soy un asistente automático de { $shop }, no una persona. Respondo con nuestros propios datos de productos y precios, y un compañero puede atenderle cuando lo pida.
utter_languages = Puede escribirme en su idioma; le contesto en el idioma de su mensaje.
utter_language_switched = Por supuesto, sigamos en español.
utter_out_of_scope = Lo siento, solo puedo ayudarle con nuestros productos, precios, muestras y entregas. ¿Desea saber algo sobre ellos?
utter_offer_service = Gracias por su ofrecimiento. Este canal es para compradores de nuestros productos; guardamos su mensaje y, si hay interés, se pondrán en contacto con usted.
utter_which_meaning = Disculpe, no estoy seguro de haberle entendido. ¿Se trata de alguna de estas cosas? También puede decírmelo con otras palabras.
utter_not_understood = Disculpe, no estoy seguro de haberle entendido. ¿Podría decírmelo con otras palabras, o prefiere que avise a un compañero?
utter_refused = Prefiero no darle una cifra que no pueda demostrar. Pida hablar con un compañero y se la confirmará.
utter_apology = Lo siento, algo ha fallado por nuestra parte y no he podido responderle. Su mensaje está guardado y un compañero lo verá.

## Productos
utter_product = { $product } ({ $sku })
    { $facts }
utter_products_found = Esto es lo que tenemos:
    { $products }
utter_nothing_found = No lo he encontrado en nuestra gama, así que he pasado su consulta a mis compañeros.
utter_catalogue_file = Aquí tiene nuestro catálogo, con { $count } productos.
utter_which_product = ¿De qué producto se trata? Basta con un nombre, una referencia o un enlace.
utter_fact = { $product } – { $attribute }: { $value }.
utter_fact_held = Para { $product } consta: { $held }. { $attribute }: { $value }.
utter_value_lacking = { $asked } no figura entre lo indicado para { $product }. { $attribute }: { $value }.
utter_not_stated = Nuestros datos de { $product } no indican este punto: { $attribute }. No quiero adivinar, así que he pasado su pregunta a mis compañeros.
utter_not_confirmed = Nuestros datos de { $product } no dicen ni sí ni no sobre esto: «{ $asked }». No quiero adivinar, así que he pasado su pregunta a mis compañeros.
utter_none_stated = En ninguno de estos productos nuestros datos indican este punto: { $products } – { $asked }. No quiero adivinar, así que he pasado la pregunta a mis compañeros.
utter_description = Nuestra descripción de { $product }: { $words }
utter_not_stated_shop = No tengo información confirmada sobre eso; antes que adivinar, he pasado su pregunta a mis compañeros.
utter_quote_seller = { $words }
utter_seller_words = Mis compañeros ya han respondido a esto, con sus propias palabras: { $words }
utter_in_stock = { $product }: tenemos { $stock } en stock en este momento.
utter_stock_short = { $product }: tenemos { $stock } en stock en este momento. { $quantity } es más que eso, de modo que el resto se fabricaría bajo pedido.
utter_out_of_stock = { $product } no está en stock en este momento; lo fabricamos bajo pedido.
utter_certification = { $product } cuenta con: { $certifications }.
utter_certificate_lacking = { $asked } no figura entre los certificados indicados para { $product } ({ $certifications }), por lo que no puedo confirmarlo y he pasado su pregunta a mis compañeros.
utter_files_attached = Adjunto: { $files }.
utter_no_certification = No hay certificado para { $product }.
utter_customization = Sí, { $product } se puede personalizar. Las cantidades mínimas son:
    { $kinds }
utter_no_customization = { $product } no se ofrece personalizado.
utter_comparison = { $products } en comparación, hasta donde lo indican nuestros datos:
    { $rows }
line_product = • { $product } ({ $sku })
line_need = – { $attribute }: { $value }
line_need_lacking = – no indicado: { $asked }
line_compared = • { $attribute }
    { $values }
line_compared_value = { $sku }: { $value }
line_fact = • { $attribute }: { $value }
line_customization = • { $kind }: desde { $quantity }
line_customization_enough = • { $kind }: desde { $minimum }; { $quantity } es suficiente
line_customization_short = • { $kind }: desde { $minimum }; { $quantity } todavía no alcanza

## Precios
utter_price = { $quantity } de { $product }: { $unit_price } { $per_unit }, { $total } en total, { $terms }. Es la cotización { $number }, válida hasta el { $valid_until }.
    { $details }
utter_price_list = Nuestros precios de { $product }:
    { $tiers }
utter_prices = Cotización { $number }, { $terms }, válida hasta el { $valid_until }:
    { $lines }
    En total: { $total }.
    { $details }
utter_price_lists = Nuestros precios:
    { $products }
utter_price_list_file = Aquí tiene nuestra lista de precios.
utter_moq = El pedido mínimo de { $product } es de { $moq }.
utter_below_moq = El pedido mínimo de { $product } es de { $moq }. Para una cantidad menor podemos enviarle antes una muestra.
utter_below_moq_asked = El pedido mínimo de { $product } es de { $moq }. He preguntado a mis compañeros si es posible una cantidad menor.
utter_target_passed_on = Estos son los mejores precios de { $product } que puedo confirmarle yo mismo. He pasado su precio objetivo a mis compañeros.
utter_concession = { $quantity } de { $product }: puedo ofrecerle { $unit_price } { $per_unit }, { $total } en total, { $terms }, con esta condición:
    { $conditions }
    Es la cotización { $number }, válida hasta el { $valid_until }. En otro caso se aplica nuestro precio de lista.
    { $details }
utter_offer_stands = Para { $product } no puedo ofrecerle más por mi cuenta, así que la oferta se mantiene tal como está. He pasado su petición a mis compañeros.
utter_ask_concession = ¿Le preparo el borrador del pedido con esta condición: { $quantity } de { $product }?
line_tier = • desde { $quantity }: { $unit_price } { $per_unit }
line_lead_time = La producción tarda { $days }.
line_next_tier = A partir de { $quantity } el precio baja a { $unit_price } { $per_unit }.
line_next_tier_saves = A partir de { $quantity } el precio baja a { $unit_price } { $per_unit }; con esa cantidad ahorraría { $saving }.
line_price = • { $quantity } de { $product }: { $unit_price } { $per_unit }, { $amount }
line_more_products = Tenemos más productos; dígame cuáles le interesan.
line_about = Son aproximadamente { $amount } al tipo de cambio del { $date }.
line_price_list = { $product } ({ $sku })
    { $tiers }
line_condition_quantity = • pedido mínimo de { $quantity }
line_condition_deposit = • anticipo del { $deposit } %
line_condition_confirmation = • pedido hasta el { $until }

## Flete
utter_shipping = Flete de { $quantity } de { $product } a { $place } ({ $cartons_n ->
        [one] { $cartons } caja
       *[other] { $cartons } cajas
    }, { $weight } kg, { $volume } m³):
    { $options }
    { $notes }
utter_no_rate = No tengo tarifa de flete a { $place }; lo he pasado a mis compañeros, que consultarán a nuestro transitario.
utter_lead_time = { $product }, { $quantity }: la producción tarda { $days }.
utter_shipping_terms = Ofrecemos estas condiciones: { $terms }. La mercancía puede viajar por { $modes }.
utter_term_not_offered = { $term } no está entre las condiciones que solemos ofrecer; he pasado la pregunta a mis compañeros.
utter_which_carrier = ¿Con cuál de estos enviamos su muestra?
    { $options }
line_option = • { $carrier }, { $mode }: { $price }, { $days } de tránsito
line_option_no_days = • { $carrier }, { $mode }: { $price }
utter_landed = { $quantity } de { $product }, { $term } { $place }, con { $carrier }:
    { $lines }
    En total: { $total }. Es la cotización { $number }, válida hasta el { $valid_until }.
    { $notes }
utter_landed_not_stated = Todavía no puedo indicarle un precio completo { $term }, porque uno de los costes no figura en nuestros datos. Lo he pasado a mis compañeros; el flete indicado arriba sigue siendo válido.
utter_arrival = Si hiciera hoy el pedido ({ $product }), la mercancía estaría lista entre el { $ready_from } y el { $ready_until }, y le llegaría en estas fechas:
    { $options }
    Las fechas ya tienen en cuenta nuestros días festivos y, cuando el transportista cuenta días laborables, los días no laborables locales ({ $countries }); la aduana puede requerir más tiempo.
line_arrival = • { $carrier }, { $mode }: entre el { $from } y el { $until }
line_charge = • { $name }: { $amount }
line_landed_estimate = Es una estimación: la aduana o el transportista podrían aplicar otros importes.
line_order_goods = • { $quantity } de { $product }: { $unit_price } { $per_unit }, { $amount }
line_order_goods_with = • { $quantity } de { $product } ({ $options }): { $unit_price } { $per_unit }, { $amount }
line_order_freight = • Flete con { $carrier } ({ $mode }, { $days } de tránsito): { $price }
line_order_freight_no_days = • Flete con { $carrier } ({ $mode }): { $price }
line_order_freight_own = • Flete: lo contrata y paga usted, no forma parte de este pedido
line_order_freight_prepaid = • Flete: lo pagamos nosotros
line_order_total = • En total: { $total }
line_order_parts = • Anticipo: { $deposit }, saldo antes del embarque: { $balance }
line_order_whole = • Pago: completo antes de empezar
line_order_term = • Condición de entrega: { $term }
line_order_destination = • Destino: { $place }
line_order_contact = • Contacto: { $contact }
line_order_ready = • Listo en { $days } desde la llegada del anticipo
line_order_ready_paid = • Listo en { $days } desde la llegada del pago
line_order_follows = • Sigue al pedido de muestra { $number }
line_order_valid = • Válido hasta el { $valid_until }
line_order_page = • Página del pedido: { $url }
line_change = • { $what }: { $before } → { $after }
line_change_of_product = • { $product }: { $before } → { $after }
line_change_added = • Se añade: { $quantity } de { $product }
line_change_removed = • Se quita: { $quantity } de { $product }
line_due_deposit = • Anticipo por pagar: { $amount }
line_due_balance = • Por pagar antes del embarque: { $amount }
line_due_whole = • Por pagar en su totalidad: { $amount }
line_freight_indication = Con { $term }, el flete principal lo contrata usted, así que estos precios son orientativos.
line_term_fits = { $term } está pensado para mercancía cargada directamente a bordo de un buque; para este modo de transporte ({ $mode }), lo adecuado sería { $fitting }.
line_postcode_matters = El precio exacto depende del código postal; indíqueme el suyo y se lo cotizo.
line_requoted = La cotización { $number }, desde { $price }, ha vencido, así que he vuelto a consultar a los transportistas.
line_guessed_from_phone = He tomado { $place } por su número de teléfono; dígame si la mercancía va a otro lugar.
line_city_matters = Algunos transportistas necesitan la ciudad para dar un precio; indíqueme la suya y se lo consulto.
line_guessed_place = He tomado { $place } por el reloj de su navegador; dígame si la mercancía va a otro lugar.

## Muestras y consulta
utter_sample = Una muestra de { $product } cuesta { $fee }; enviamos hasta { $maximum }.
    { $terms }
utter_sample_free = La muestra de { $product } es gratuita; enviamos hasta { $maximum }.
    { $terms }
utter_sample_limit = Como muestra enviamos hasta { $maximum } de { $product }.
utter_sample_given = Como muestra enviamos hasta { $maximum } de { $product } por cliente; ya hay { $given } en pedido.
line_sample_credited = El importe de la muestra se descuenta de su pedido en firme.
line_sample_lead_time = Plazo de salida de nuestra fábrica: { $days }.
line_sample_freight_collect = El flete corre por su cuenta de mensajería.
line_sample_freight_prepaid = El flete lo pagamos nosotros.
line_sample_freight_quoted = El flete se cotiza aparte.
utter_noted = Gracias, lo he anotado.
utter_noted_contact = Gracias, he anotado sus datos de contacto.
utter_ask_sample_purpose = ¿Puedo preguntarle qué tiene pensado hacer con la muestra: una tienda, un proyecto, uso propio…?
utter_ask_first_quantity = Si la muestra le convence, ¿de qué tamaño sería, más o menos, un primer pedido?
utter_ask_market = ¿En qué país se vendería la mercancía?
utter_ask_destination = ¿A qué país y ciudad debe llegar la mercancía?
utter_ask_quantity = ¿Qué cantidad tiene prevista?
utter_ask_contact = ¿A qué nombre y correo electrónico podemos escribirle?
utter_ask_product = ¿Qué producto le interesa?
utter_ask_timing = ¿Para cuándo necesitaría la mercancía?
utter_confirm_order = Este es su pedido tal como lo he entendido:
    { $goods }
    { $details }
    ¿Le preparo así el borrador? Recibirá una página para revisarlo todo antes de aceptar.
utter_follow_up_sample = Buenos días. Su muestra ya debería haberle llegado: { $products }. Espero que sea de su agrado; ¿le preparo el borrador del pedido?
utter_follow_up_expiring = Buenos días. Solo un recordatorio: el borrador de su pedido { $number } es válido hasta el { $valid_until }. ¿Desea seguir adelante con él?

## Pedidos y pago
utter_order_drafted = Su borrador de pedido { $number } está listo: { $total } en total, { $deposit } de anticipo y { $balance } antes del embarque. Es válido hasta el { $valid_until }; revíselo en la página del pedido y acéptelo allí si todo es correcto.
utter_order_pending = Su borrador de pedido { $number } está listo: { $total } en total, { $deposit } de anticipo y { $balance } antes del embarque, válido hasta el { $valid_until }. Un compañero lo confirma primero; ya puede verlo en la página del pedido.
utter_order_status = Pedido { $number }, { $total }: { $status }.
    { $details }
utter_order_not_found = No puedo mostrarle ese pedido aquí, porque nada en esta conversación demuestra que sea suyo.
utter_no_order_yet = No hay problema, no se ha pedido nada. La cotización sigue siendo válida; tómese su tiempo.
utter_payment = Nuestras condiciones habituales son { $deposit } % de anticipo y { $balance } % antes del embarque, mediante { $methods }. Los datos bancarios figuran solo en la página del pedido; nunca los cambiamos por chat.
utter_sorry_problem = Lamento mucho lo ocurrido. Esto pasa directamente a una persona.
utter_confirm_revision = El pedido { $number } cambiaría así:
    { $changes }
    El pedido completo quedaría entonces:
    { $goods }
    { $details }
    ¿Preparo esta nueva versión? Hasta que me diga que sí, sigue en pie la actual.
utter_back_to_order = Volviendo a su pedido, { $total } en total: ¿preparo el borrador tal como se lo he leído arriba?
utter_ask_quantity_of = ¿Qué cantidad de { $product } desea pedir?
utter_which_freight = ¿Cuál de estos debe transportar la mercancía? También puede hacerlo su propio transitario.
    { $options }
utter_order_drafted_whole = Su borrador de pedido { $number } está listo: { $total }, que se pagan por completo antes de empezar. Es válido hasta el { $valid_until }; revíselo en la página del pedido y acéptelo allí si todo es correcto.
utter_order_pending_whole = Su borrador de pedido { $number } está listo: { $total }, que se pagan por completo antes de empezar, válido hasta el { $valid_until }. Un compañero lo confirma primero; ya puede verlo en la página del pedido.
utter_order_revised = La nueva versión del pedido { $number } está lista: { $total } en total, válida hasta el { $valid_until }. Sustituye a la anterior; revísela y acéptela en la página del pedido.
utter_order_revised_pending = La nueva versión del pedido { $number } está lista: { $total } en total, válida hasta el { $valid_until }. Sustituye a la anterior. Un compañero la confirma primero; ya puede verla en la página del pedido.
utter_order_by_person = No puedo preparar este pedido por mi cuenta, así que un compañero lo hará con usted.
utter_order_kept = De acuerdo, el pedido { $number } queda como está.
utter_what_change = ¿Qué desea cambiar en el pedido { $number }: una cantidad, un producto, el destino, el flete o la condición de entrega?
utter_change_by_person = El estado del pedido { $number } es «{ $status }», por lo que solo una persona puede cambiarlo. He pasado su petición a mis compañeros.
utter_confirm_cancel = ¿Cancelo el pedido { $number }, de { $total } en total? Después ya no se podrá aceptar.
utter_order_cancelled = El pedido { $number } está cancelado. No debe nada por él.
utter_ask_order_proof = Indíqueme, por favor, el número del pedido junto con el correo electrónico o el teléfono que tenemos registrado para él, o el enlace de la página del pedido.
utter_sorry_problem_order = Lamento mucho lo ocurrido con el pedido { $number }. Esto pasa directamente a una persona, con sus propias palabras.

## Una persona
utter_handed_over = He avisado a mis compañeros. Le responderán aquí antes del { $reply_by }, hora nuestra, es decir, { $reply_by_local } en su hora.
utter_handed_over_same_clock = He avisado a mis compañeros. Le responderán aquí antes del { $reply_by }.
utter_handed_over_no_time = He avisado a mis compañeros y le responderán aquí.

## Privacidad
utter_privacy = { $notice }
    He pasado su solicitud a mis compañeros.
utter_privacy_passed_on = He pasado a mis compañeros su solicitud sobre sus datos.

## Respuestas rápidas
choice_sample = Pedir una muestra
choice_product = { $product }
choice_carrier = { $carrier }, { $price }
choice_draft_order = Sí, prepárelo
choice_not_yet = Todavía no
choice_own_freight = Nuestro propio transitario
choice_revise_order = Sí, cámbielo
choice_cancel_order = Sí, cancélelo
choice_means_find_product = Buscar un producto
choice_means_ask_product_details = Detalles de un producto
choice_means_ask_availability = Qué hay en stock
choice_means_ask_certification = Certificados y ensayos
choice_means_ask_customization = Mi logotipo o diseño
choice_means_ask_company = Sobre su empresa
choice_means_ask_price = El precio
choice_means_ask_moq = El pedido mínimo
choice_means_negotiate_price = Un mejor precio
choice_means_request_sample = Una muestra
choice_means_place_order = Hacer un pedido
choice_means_ask_payment = Formas de pago
choice_means_ask_shipping_cost = El coste del envío
choice_means_ask_delivery_time = Cuándo llega
choice_means_ask_shipping_terms = Cómo se envía
choice_means_ask_order_status = Dónde está mi pedido
choice_means_change_order = Cambiar mi pedido
choice_means_report_problem = Problema con mi pedido
choice_means_ask_warranty = Garantía y devoluciones
choice_means_ask_privacy = Mis datos
choice_human = Hablar con una persona

## Palabras
days_exact = { $n ->
    [one] { $high } día
   *[other] { $high } días
}
days_range = de { $low } a { $high } días
unit_piece = { $n ->
    [one] { $number } pieza
   *[other] { $number } piezas
}
unit_pair = { $n ->
    [one] { $number } par
   *[other] { $number } pares
}
unit_set = { $n ->
    [one] { $number } juego
   *[other] { $number } juegos
}
unit_carton = { $n ->
    [one] { $number } caja
   *[other] { $number } cajas
}
unit_pallet = { $n ->
    [one] { $number } palé
   *[other] { $number } palés
}
unit_container = { $n ->
    [one] { $number } contenedor
   *[other] { $number } contenedores
}
unit_dozen = { $n ->
    [one] { $number } docena
   *[other] { $number } docenas
}
unit_gross = { $n ->
    [one] { $number } gruesa
   *[other] { $number } gruesas
}
unit_roll = { $n ->
    [one] { $number } rollo
   *[other] { $number } rollos
}
unit_meter = { $n ->
    [one] { $number } metro
   *[other] { $number } metros
}
unit_kg = { $number } kg
unit_ton = { $n ->
    [one] { $number } tonelada
   *[other] { $number } toneladas
}
per_piece = por pieza
per_pair = el par
per_set = el juego
per_carton = por caja
per_pallet = por palé
per_container = por contenedor
per_dozen = la docena
per_gross = la gruesa
per_roll = el rollo
per_meter = el metro
per_kg = el kg
per_ton = la tonelada
mode_express = mensajería
mode_air = carga aérea
mode_rail = ferrocarril
mode_road = carretera
mode_sea_lcl = mar, grupaje
mode_sea_fcl = mar, contenedor completo
mode_post = correo
charge_goods = mercancía
charge_inland = transporte hasta el puerto
charge_export = despacho de exportación y manipulación
charge_freight = flete
charge_insurance = seguro
charge_duty = aranceles de importación
charge_customs = gestión aduanera
charge_vat = IVA o impuesto a la importación
terms_open = condiciones de entrega por acordar
change_none = ninguno
change_destination = Destino
change_incoterm = Condición de entrega
change_carrier = Flete
value_yes = sí
value_no = no
value_not_stated = no indicado
customization_logo = su logotipo
customization_colour = su color
customization_packaging = su embalaje
customization_design = su diseño
customization_size = su medida
customization_label = su etiqueta
customization_material = su material
customization_mould = su molde
order_draft = borrador
order_pending_approval = pendiente de confirmación por un compañero
order_sent = listo para que usted lo acepte
order_accepted = aceptado
order_deposit_paid = anticipo recibido
order_paid = pagado por completo
order_closed = completado
order_expired = ya no es válido
order_revised = sustituido por una versión nueva
order_cancelled = cancelado
attribute_material = material
attribute_colour = color
attribute_size = talla
attribute_weight = peso
attribute_dimensions = medidas
attribute_packing = embalaje
attribute_care = cuidado
attribute_origin = origen
attribute_waterproof = impermeable
attribute_washable = lavable
attribute_thickness = grosor
attribute_power = potencia
attribute_voltage = tensión
attribute_capacity = capacidad
attribute_lifespan = vida útil
attribute_ingredients = ingredientes
attribute_age = edad
attribute_model = modelo
attribute_use = uso
attribute_finish = acabado
attribute_brightness = brillo
attribute_battery = batería
attribute_speed = velocidad
attribute_hs_code = código arancelario
attribute_moq = pedido mínimo
attribute_price = precio
attribute_stock = existencias
attribute_certification = certificados
attribute_customization = personalización
attribute_lead_time = plazo de producción
attribute_warranty = garantía
attribute_sample = muestras
attribute_sole = suela
attribute_lining = forro
attribute_upper = corte
attribute_season = temporada
attribute_filling = relleno
attribute_pattern = estampado
attribute_closure = cierre
attribute_set_contents = contenido del juego
attribute_machine_washable = lavable a máquina
attribute_non_slip = antideslizante
attribute_flame_retardant = ignífugo
attribute_vegan = vegano
attribute_quick_dry = secado rápido
attribute_fabric_weight = gramaje
attribute_blackout = opaco
attribute_chlorine_resistant = resistente al cloro
attribute_stain_resistant = antimanchas
attribute_heading = cabecera
attribute_collar = cuello
attribute_style = estilo
attribute_design = diseño
attribute_price_from = precio más bajo
