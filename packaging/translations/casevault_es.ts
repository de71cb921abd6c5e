<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About CaseVault</source>
        <translation>Acerca de CaseVault</translation>
    </message>
    <message>
        <source>Version {version} · Apache License 2.0</source>
        <translation>Versión {version} · Apache License 2.0</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnóstico…</translation>
    </message>
    <message>
        <source>Read the &amp;guide</source>
        <translation>Leer la &amp;guía</translation>
    </message>
    <message>
        <source>What you can rely on</source>
        <translation>En qué puede confiar</translation>
    </message>
    <message>
        <source>Nothing is uploaded, and nothing about you is counted or reported.</source>
        <translation>No se envía nada a ningún sitio, y nada sobre usted se contabiliza ni se comunica.</translation>
    </message>
    <message>
        <source>Your original files are only read. No existing file is ever replaced.</source>
        <translation>Sus archivos originales solo se leen. Nunca se sustituye un archivo existente.</translation>
    </message>
    <message>
        <source>A package gets its name only after everything in it was read back and checked.</source>
        <translation>Un paquete recibe su nombre solo después de que todo su contenido se haya releído y comprobado.</translation>
    </message>
    <message>
        <source>Every step with evidence or a key stands in the custody log before it happens.</source>
        <translation>Cada paso con evidencias o con una clave consta en el registro de custodia antes de producirse.</translation>
    </message>
    <message>
        <source>What no program can promise</source>
        <translation>Lo que ningún programa puede prometer</translation>
    </message>
    <message>
        <source>Without its key, nobody can open a package. There is no way around it, for you or for us.</source>
        <translation>Sin su clave, nadie puede abrir un paquete. No hay forma de eludirlo, ni para usted ni para nosotros.</translation>
    </message>
    <message>
        <source>The custody log is tamper-evident up to the last outside checkpoint. Give checkpoints to others: packages, receipts and exports carry one.</source>
        <translation>El registro de custodia revela cualquier manipulación hasta el último punto de control externo. Entregue puntos de control a otras personas: los paquetes, los recibos y las exportaciones llevan uno.</translation>
    </message>
    <message>
        <source>Names and times in the log are what this computer and its user said.</source>
        <translation>Los nombres y las horas del registro son los que indicaron este ordenador y su usuario.</translation>
    </message>
    <message>
        <source>A key that was on the screen or in the clipboard may have been seen or copied, and this computer&apos;s memory cannot be wiped with certainty.</source>
        <translation>Una clave que estuvo en la pantalla o en el portapapeles puede haber sido vista o copiada, y la memoria de este ordenador no puede borrarse con certeza.</translation>
    </message>
    <message>
        <source>A computer that others control can watch everything you do on it.</source>
        <translation>Un ordenador que otros controlan puede observar todo lo que usted hace en él.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>Carpeta del perfil</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>AddProviderDialog</name>
    <message>
        <source>Add a token or service</source>
        <translation>Añadir un token o servicio</translation>
    </message>
    <message>
        <source>&amp;Test and add</source>
        <translation>&amp;Probar y añadir</translation>
    </message>
    <message>
        <source>as you want to call it</source>
        <translation>el nombre que quiera darle</translation>
    </message>
    <message>
        <source>who issued it, and when you got it</source>
        <translation>quién lo emitió y cuándo lo recibió</translation>
    </message>
    <message>
        <source>A fresh secret is sealed to the key and opened again. A token or a service far away may take a while.</source>
        <translation>Se sella un secreto nuevo para la clave y se vuelve a abrir. Un token o un servicio remoto puede tardar un poco.</translation>
    </message>
    <message>
        <source>Its private half stays where it is. CaseVault asks for the public half, proves once that it opens what is sealed to it, and keeps how it is reached.</source>
        <translation>Su mitad privada permanece donde está. CaseVault pide la mitad pública, demuestra una vez que abre lo que se sella para ella y guarda cómo se accede a ella.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Procedencia</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>A package is offered to you</source>
        <translation>Se le ofrece un paquete</translation>
    </message>
    <message>
        <source>&amp;Take it over…</source>
        <translation>&amp;Aceptarlo…</translation>
    </message>
    <message>
        <source>The package is &amp;here: compare it, and take it over</source>
        <translation>El paquete está a&amp;quí: compararlo y aceptarlo</translation>
    </message>
    <message>
        <source>&amp;Refuse it, with a reason</source>
        <translation>&amp;Rechazarlo, indicando el motivo</translation>
    </message>
    <message>
        <source>From whom, if somebody else brought it</source>
        <translation>De quién, si lo trajo otra persona</translation>
    </message>
    <message>
        <source>This file holds: the giver&apos;s log signed what it says. Your key is not needed.</source>
        <translation>Este archivo es válido: el registro de quien entrega firmó lo que dice. No hace falta ninguna clave suya.</translation>
    </message>
    <message>
        <source>Re&amp;fuse it…</source>
        <translation>Rec&amp;hazarlo…</translation>
    </message>
    <message>
        <source>case {case}</source>
        <translation>caso {case}</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>by {who} to {to}, on {time} UTC</source>
        <translation>por {who} para {to}, el {time} UTC</translation>
    </message>
    <message>
        <source>by {who}, on {time} UTC</source>
        <translation>por {who}, el {time} UTC</translation>
    </message>
    <message>
        <source>somebody who gave no name</source>
        <translation>alguien que no dio su nombre</translation>
    </message>
    <message>
        <source>seals {numbers}</source>
        <translation>precintos {numbers}</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ofrecido</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Medium and seals</source>
        <translation>Soporte y precintos</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Segunda persona</translation>
    </message>
    <message>
        <source>Giver&apos;s log</source>
        <translation>Registro de quien entrega</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>Antes de eso</translation>
    </message>
    <message>
        <source>{entries} of that log about the package</source>
        <translation>{entries} de ese registro sobre el paquete</translation>
    </message>
</context>
<context>
    <name>AskSecretDialog</name>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos todavía no coinciden.</translation>
    </message>
    <message>
        <source>Nobody can recover a forgotten passphrase. Write it down and lock it away.</source>
        <translation>Nadie puede recuperar una frase de contraseña olvidada. Anótela y guárdela bajo llave.</translation>
    </message>
</context>
<context>
    <name>BroughtCustodyView</name>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Custody in the package</source>
        <translation>Custodia en el paquete</translation>
    </message>
    <message>
        <source>The package brings no custody entries.</source>
        <translation>El paquete no trae entradas de custodia.</translation>
    </message>
    <message>
        <source>Checking signatures and proofs…</source>
        <translation>Comprobando firmas y pruebas…</translation>
    </message>
    <message>
        <source>{n} entries of the log {log}, as signed when it had {size} entries. The signature and every proof hold. Whose log this is, and that nothing was left out of it, only a checkpoint kept elsewhere can tell.</source>
        <translation>Entradas del registro {log}: {n}, tal como se firmó cuando tenía {size} entradas. La firma y todas las pruebas son válidas. De quién es este registro, y que no se haya omitido nada en él, solo puede indicarlo un punto de control guardado en otro lugar.</translation>
    </message>
</context>
<context>
    <name>CaseFacts</name>
    <message>
        <source>Case record</source>
        <translation>Ficha del caso</translation>
    </message>
    <message>
        <source>The package holds no case record.</source>
        <translation>El paquete no contiene ninguna ficha del caso.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Jurisdicción</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Retención legal</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservación</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Examinador</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organismo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Yes: nothing may be destroyed</source>
        <translation>Sí: no puede destruirse nada</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>hasta {date}</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Not stated</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>2026-03-31</source>
        <translation>2026-03-31</translation>
    </message>
    <message>
        <source>Case reference</source>
        <translation>Referencia del caso</translation>
    </message>
    <message>
        <source>Type of case</source>
        <translation>Tipo de caso</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Examinador</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organismo</translation>
    </message>
    <message>
        <source>Kind of authority</source>
        <translation>Tipo de habilitación</translation>
    </message>
    <message>
        <source>Its reference</source>
        <translation>Su referencia</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válida desde</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Qué abarca</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>El caso</translation>
    </message>
    <message>
        <source>By whose authority</source>
        <translation>Con qué autoridad</translation>
    </message>
</context>
<context>
    <name>CaseStep</name>
    <message>
        <source>&amp;Load case.json…</source>
        <translation>&amp;Cargar case.json…</translation>
    </message>
    <message>
        <source>&amp;Save case.json…</source>
        <translation>&amp;Guardar case.json…</translation>
    </message>
    <message>
        <source>&amp;Import table…</source>
        <translation>&amp;Importar tabla…</translation>
    </message>
    <message>
        <source>Transactions, matches or links, as CSV</source>
        <translation>Transacciones, coincidencias o vínculos, en CSV</translation>
    </message>
    <message>
        <source>Only the reference must be filled in.</source>
        <translation>Solo es obligatorio rellenar la referencia.</translation>
    </message>
    <message>
        <source>The reference must be filled in. The policy of your agency also demands: {fields}.</source>
        <translation>Es obligatorio rellenar la referencia. La política de su organismo exige además: {fields}.</translation>
    </message>
    <message>
        <source>{count} rows added</source>
        <translation>Filas añadidas: {count}</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Cargado</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>ChangeKeyDialog</name>
    <message>
        <source>Change the log&apos;s key</source>
        <translation>Cambiar la clave del registro</translation>
    </message>
    <message>
        <source>Do this when somebody else may have the key: a laptop or a copy of the profile was stolen. The custody log ends with an entry that names a new one, and the new one begins with an entry that names the old.</source>
        <translation>Hágalo cuando otra persona pueda tener la clave: se robó un portátil o una copia del perfil. El registro de custodia termina con una entrada que nombra otro nuevo, y el nuevo empieza con una entrada que nombra el anterior.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Change the &amp;key</source>
        <translation>Cambiar la &amp;clave</translation>
    </message>
    <message>
        <source>I know that this cannot be taken back</source>
        <translation>Sé que esto no se puede deshacer</translation>
    </message>
    <message>
        <source>Reason, for both logs</source>
        <translation>Motivo, para ambos registros</translation>
    </message>
    <message>
        <source>What stays: every package and its keys, the vault, your identity, contacts and notes. The old log is kept beside the new one and can still be verified.</source>
        <translation>Lo que permanece: cada paquete y sus claves, el almacén, su identidad, contactos y notas. El registro anterior se conserva junto al nuevo y aún puede verificarse.</translation>
    </message>
    <message>
        <source>What changes: the key that signs checkpoints, and your key as a witness. Whoever holds the old keys needs the new ones. Offers that are still open stay with the old log.</source>
        <translation>Lo que cambia: la clave que firma los puntos de control y su clave de testigo. Quien tenga las anteriores necesita las nuevas. Las ofertas aún abiertas quedan en el registro anterior.</translation>
    </message>
    <message>
        <source>CaseVault then opens anew: what is open in this window is closed.</source>
        <translation>Después CaseVault se abre de nuevo: lo que está abierto en esta ventana se cierra.</translation>
    </message>
    <message>
        <source>Changing the key…</source>
        <translation>Cambiando la clave…</translation>
    </message>
</context>
<context>
    <name>ChangingHandsDialog</name>
    <message>
        <source>Choose the &amp;package&apos;s file…</source>
        <translation>Elegir el archivo del &amp;paquete…</translation>
    </message>
    <message>
        <source>It can also be dropped here.</source>
        <translation>También puede soltarse aquí.</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Where the package goes</source>
        <translation>Dónde se guarda el paquete</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>The check has not been made.</source>
        <translation>No se ha hecho la comprobación.</translation>
    </message>
    <message>
        <source>Solve what stands in the way, then check again.</source>
        <translation>Resuelva lo que lo impide y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Read the points for you to decide.</source>
        <translation>Lea los puntos que debe decidir usted.</translation>
    </message>
    <message>
        <source>Cannot be sealed like this</source>
        <translation>No puede sellarse así</translation>
    </message>
    <message>
        <source>Something for you to decide</source>
        <translation>Algo que debe decidir usted</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Nada lo impide</translation>
    </message>
    <message>
        <source>Files: {n}, {size} · package about {estimate} · {free} free</source>
        <translation>Archivos: {n}, {size} · paquete de unos {estimate} · {free} libres</translation>
    </message>
    <message>
        <source>In bytes: {size}, package about {estimate}, free {free}</source>
        <translation>En bytes: {size}, paquete de unos {estimate}, libres {free}</translation>
    </message>
    <message>
        <source>The name tells nothing about the case. The package gets it only when it is verified and its key is safe.</source>
        <translation>El nombre no revela nada del caso. El paquete lo recibe solo cuando está verificado y su clave está a salvo.</translation>
    </message>
</context>
<context>
    <name>ChooseView</name>
    <message>
        <source>Choose a &amp;package…</source>
        <translation>Elegir un &amp;paquete…</translation>
    </message>
    <message>
        <source>Drop a package here</source>
        <translation>Suelte aquí un paquete</translation>
    </message>
    <message>
        <source>CaseVault looks at what the file is, not at its name. The name may be any.</source>
        <translation>CaseVault mira qué es el archivo, no cómo se llama. El nombre puede ser cualquiera.</translation>
    </message>
    <message>
        <source>The package is only read. Opening it changes nothing in it.</source>
        <translation>El paquete solo se lee. Abrirlo no cambia nada en él.</translation>
    </message>
    <message>
        <source>You look at files in memory. Nothing is written to the drive.</source>
        <translation>Los archivos se ven en memoria. No se escribe nada en la unidad.</translation>
    </message>
    <message>
        <source>Opening, looking and extracting become entries in your log.</source>
        <translation>Abrir, ver y extraer quedan como entradas en su registro.</translation>
    </message>
</context>
<context>
    <name>ChoosingStep</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back the last step (Ctrl+Z)</source>
        <translation>Deshacer el último paso (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>SHA-256 of the file {digest}</source>
        <translation>SHA-256 del archivo {digest}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Package id</source>
        <translation>Identificador del paquete</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The codes hold the whole file. Scan all of them, in any order, into the field for codes in CaseVault; or write what they hold into one file and take that in. What was read wrongly is noticed.</source>
        <translation>Los códigos contienen el archivo completo. Escanéelos todos, en cualquier orden, en el campo para códigos de CaseVault; o escriba lo que contienen en un solo archivo e incorpórelo. Lo que se haya leído mal se detecta.</translation>
    </message>
    <message>
        <source>Code {n} of {m}</source>
        <translation>Código {n} de {m}</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>The code before</source>
        <translation>Código anterior</translation>
    </message>
    <message>
        <source>The next code</source>
        <translation>Código siguiente</translation>
    </message>
    <message>
        <source>For a scanner that t&amp;ypes: letters and digits only</source>
        <translation>Para un lector que &amp;teclea: solo letras y cifras</translation>
    </message>
    <message>
        <source>This file has {size} and is too large for codes. Give the file itself, on the medium with the package or on another.</source>
        <translation>Este archivo ocupa {size} y es demasiado grande para códigos. Entregue el propio archivo, en el soporte del paquete o en otro.</translation>
    </message>
    <message>
        <source>Code {n} of {m}</source>
        <translation>Código {n} de {m}</translation>
    </message>
    <message>
        <source>A picture for a camera or scanner. The file and its text hold the same.</source>
        <translation>Una imagen para una cámara o un lector. El archivo y su texto contienen lo mismo.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Is this really {name}?</source>
        <translation>¿Es realmente {name}?</translation>
    </message>
    <message>
        <source>They are the &amp;same</source>
        <translation>&amp;Coinciden</translation>
    </message>
    <message>
        <source>Choose how you compared…</source>
        <translation>Elija cómo comparó…</translation>
    </message>
    <message>
        <source>By telephone; I know the voice</source>
        <translation>Por teléfono; conozco la voz</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>By video call; I know the face</source>
        <translation>Por videollamada; conozco la cara</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>De otra manera</translation>
    </message>
    <message>
        <source>When, which number, who was there (optional)</source>
        <translation>Cuándo, qué número, quién estaba presente (opcional)</translation>
    </message>
    <message>
        <source>They &amp;differ</source>
        <translation>&amp;Difieren</translation>
    </message>
    <message>
        <source>How did you compare?</source>
        <translation>¿Cómo comparó?</translation>
    </message>
    <message>
        <source>Note for the custody log</source>
        <translation>Nota para el registro de custodia</translation>
    </message>
    <message>
        <source>SHA-256 of the key</source>
        <translation>SHA-256 de la clave</translation>
    </message>
    <message>
        <source>What the file says of its owner</source>
        <translation>Lo que el archivo dice de su titular</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organismo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fecha de creación</translation>
    </message>
    <message>
        <source>Now: {state}, {when}. {how}</source>
        <translation>Ahora: {state}, {when}. {how}</translation>
    </message>
    <message>
        <source>Now: {state}</source>
        <translation>Ahora: {state}</translation>
    </message>
    <message>
        <source>This file is a bare key: it names nobody and has no words. Ask its owner for the SHA-256 of the key, or take the file from their hand.</source>
        <translation>Este archivo es solo una clave: no nombra a nadie y no tiene palabras. Pida a su titular el SHA-256 de la clave, o reciba el archivo en mano.</translation>
    </message>
    <message>
        <source>Use a telephone number you knew before the file came, or meet.</source>
        <translation>Use un número de teléfono que conociera antes de que llegara el archivo, o reúnanse en persona.</translation>
    </message>
    <message>
        <source>1. Call {name} at a number you knew before the file came. Do not write: who exchanged the file can exchange the answer.</source>
        <translation>1. Llame a {name} a un número que conociera antes de que llegara el archivo. No escriba: quien haya cambiado el archivo puede cambiar la respuesta.</translation>
    </message>
    <message>
        <source>2. Ask {name} to open Keys, People in CaseVault. The words of their own identity stand at the top.</source>
        <translation>2. Pida a {name} que abra Claves, Personas en CaseVault. Las palabras de su propia identidad figuran arriba.</translation>
    </message>
    <message>
        <source>3. Read these words to each other over the telephone, one line each.</source>
        <translation>3. Léanse estas palabras por teléfono, por turnos, una línea cada uno.</translation>
    </message>
    <message>
        <source>If a single word differs, it is somebody else&apos;s key. Nothing may be sealed to it.</source>
        <translation>Si una sola palabra difiere, es la clave de otra persona. No debe sellarse nada para ella.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>compared</source>
        <translation>comparado</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Copy the package</source>
        <translation>Copiar el paquete</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
    <message>
        <source>Copied, read back and compared</source>
        <translation>Copiado, releído y comparado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>SHA-256 of the package</source>
        <translation>SHA-256 del paquete</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>One file, {size}.</source>
        <translation>Un archivo, {size}.</translation>
    </message>
    <message>
        <source>Files: {n}, {size} together; the last is {last}. All are needed.</source>
        <translation>Archivos: {n}, {size} en total; el último es {last}. Todos son necesarios.</translation>
    </message>
    <message>
        <source>Where the copy goes</source>
        <translation>Dónde irá la copia</translation>
    </message>
    <message>
        <source>The package is copied as it is: no key is needed, nothing of it is opened. It can be joined into one file, or split for another medium.</source>
        <translation>El paquete se copia tal cual: no hace falta ninguna clave y no se abre nada. Puede unirse en un solo archivo o dividirse para otro soporte.</translation>
    </message>
    <message>
        <source>Reason, for the custody log</source>
        <translation>Motivo, para el registro de custodia</translation>
    </message>
</context>
<context>
    <name>CopyDoor</name>
    <message>
        <source>C&amp;opy…</source>
        <translation>C&amp;opiar…</translation>
    </message>
</context>
<context>
    <name>CredentialForm</name>
    <message>
        <source>Choose the key &amp;file…</source>
        <translation>Elegir el arc&amp;hivo de clave…</translation>
    </message>
    <message>
        <source>Passphrase of the package</source>
        <translation>Frase de contraseña del paquete</translation>
    </message>
    <message>
        <source>Passphrase of your vault</source>
        <translation>Frase de contraseña de su bóveda</translation>
    </message>
    <message>
        <source>Looking for a keyring…</source>
        <translation>Buscando un llavero…</translation>
    </message>
    <message>
        <source>It holds the key {fingerprint}.</source>
        <translation>Contiene la clave {fingerprint}.</translation>
    </message>
    <message>
        <source>Your vault does not hold the package&apos;s key.</source>
        <translation>Su bóveda no contiene la clave del paquete.</translation>
    </message>
    <message>
        <source>You have no identity of your own yet.</source>
        <translation>Todavía no tiene una identidad propia.</translation>
    </message>
    <message>
        <source>None of your tokens and services fits. Add it on the page of keys.</source>
        <translation>Ninguno de sus tokens y servicios sirve. Añádalo en la página de claves.</translation>
    </message>
</context>
<context>
    <name>CsvPane</name>
    <message>
        <source>Table of the file</source>
        <translation>Tabla del archivo</translation>
    </message>
</context>
<context>
    <name>CustodyPage</name>
    <message>
        <source>Custody log</source>
        <translation>Registro de custodia</translation>
    </message>
    <message>
        <source>&amp;Verify the log</source>
        <translation>&amp;Verificar el registro</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
    <message>
        <source>Entries of the custody log, newest first</source>
        <translation>Entradas del registro de custodia, las más recientes primero</translation>
    </message>
    <message>
        <source>No entry is like this.</source>
        <translation>Ninguna entrada coincide.</translation>
    </message>
    <message>
        <source>Its entries are readable there: guard the folder like evidence. Give the checkpoint in it to somebody else, so that the log can be compared with it.</source>
        <translation>Sus entradas pueden leerse allí: proteja la carpeta como si fuera una evidencia. Entregue a otra persona el punto de control que contiene, para que el registro pueda compararse con él.</translation>
    </message>
    <message>
        <source>The log was exported</source>
        <translation>Se exportó el registro</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>&amp;Lines of JSON, with checkpoint and public key…</source>
        <translation>&amp;Líneas de JSON, con punto de control y clave pública…</translation>
    </message>
    <message>
        <source>&amp;Table (CSV), with checkpoint and public key…</source>
        <translation>&amp;Tabla (CSV), con punto de control y clave pública…</translation>
    </message>
    <message>
        <source>The lines as a &amp;bag (BagIt)…</source>
        <translation>Las líneas como &amp;bolsa (BagIt)…</translation>
    </message>
    <message>
        <source>&amp;Graph for case systems (CASE/UCO)…</source>
        <translation>&amp;Grafo para sistemas de casos (CASE/UCO)…</translation>
    </message>
    <message>
        <source>The tree as t&amp;iles (C2SP tlog-tiles)…</source>
        <translation>El árbol en t&amp;eselas (C2SP tlog-tiles)…</translation>
    </message>
</context>
<context>
    <name>CustodyReport</name>
    <message>
        <source>Custody report</source>
        <translation>Informe de custodia</translation>
    </message>
    <message>
        <source>Case {case}</source>
        <translation>Caso {case}</translation>
    </message>
    <message>
        <source>Package {name}</source>
        <translation>Paquete {name}</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fecha de creación</translation>
    </message>
    <message>
        <source>{time} UTC</source>
        <translation>{time} UTC</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Entries in this report</source>
        <translation>Entradas en este informe</translation>
    </message>
    <message>
        <source>Entries in the log</source>
        <translation>Entradas en el registro</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What stands behind this report</source>
        <translation>Qué respalda este informe</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… y {n} más</translation>
    </message>
    <message>
        <source>Three questions, three answers; none stands for another. They are about the whole log, checked when this report was made. Who acts is what the person at the computer said of themselves; the times are the computer&apos;s.</source>
        <translation>Tres preguntas, tres respuestas; ninguna sustituye a otra. Se refieren al registro completo, comprobado al elaborar este informe. Quién actúa es lo que la persona ante el ordenador dijo de sí misma; las horas son las del ordenador.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Every entry that names the case or package, in order. An act is announced before it is done, and has a second entry that says how it ended. Numbers left out are entries about other things.</source>
        <translation>Todas las entradas que nombran el caso o el paquete, en orden. Un acto se anuncia antes de realizarse y tiene una segunda entrada que dice cómo terminó. Los números que faltan son entradas sobre otros asuntos.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Elaborado por</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Comprobado por</translation>
    </message>
</context>
<context>
    <name>CustodyTable</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
</context>
<context>
    <name>DestroyDialog</name>
    <message>
        <source>Destroy copies of a key</source>
        <translation>Destruir copias de una clave</translation>
    </message>
    <message>
        <source>&amp;Destroy…</source>
        <translation>&amp;Destruir…</translation>
    </message>
    <message>
        <source>We are &amp;both present, and know that no other copy can be ruled out</source>
        <translation>Ambas personas estamos &amp;presentes y sabemos que no puede descartarse otra copia</translation>
    </message>
    <message>
        <source>Of the key of {name}: {places}.
Present: {first} and {second}.
What CaseVault removes cannot be brought back.</source>
        <translation>De la clave de {name}: {places}.
Presentes: {first} y {second}.
Lo que CaseVault elimina no puede recuperarse.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>After this the log knows no place from which the package opens. If it has no passphrase, its contents are lost for good.</source>
        <translation>Después de esto, el registro no conoce ningún lugar desde el que se abra el paquete. Si no tiene frase de contraseña, su contenido se pierde definitivamente.</translation>
    </message>
    <message>
        <source>Destroy these copies for good?</source>
        <translation>¿Destruir estas copias definitivamente?</translation>
    </message>
    <message>
        <source>&amp;Destroy them</source>
        <translation>&amp;Destruirlas</translation>
    </message>
    <message>
        <source>&amp;Keep everything</source>
        <translation>&amp;Conservarlo todo</translation>
    </message>
    <message>
        <source>Somebody else than you is needed.</source>
        <translation>Se necesita a otra persona además de usted.</translation>
    </message>
    <message>
        <source>{name}, key {fingerprint}. Mark what is destroyed now, together.</source>
        <translation>{name}, clave {fingerprint}. Marque lo que se destruye ahora, conjuntamente.</translation>
    </message>
    <message>
        <source>Access that was given cannot be taken back: {names}.</source>
        <translation>El acceso concedido no puede retirarse: {names}.</translation>
    </message>
    <message>
        <source>The second person</source>
        <translation>La segunda persona</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The log keeps who was present and what you both say was done. That nobody copied, photographed or remembered the key, nobody can prove.</source>
        <translation>El registro conserva quién estaba presente y lo que ambas personas declaran que se hizo. Que nadie haya copiado, fotografiado o memorizado la clave, nadie puede demostrarlo.</translation>
    </message>
    <message>
        <source>CaseVault removes it and looks whether it is gone.</source>
        <translation>CaseVault la elimina y comprueba que ha desaparecido.</translation>
    </message>
    <message>
        <source>How you destroyed it, such as: card shredded</source>
        <translation>Cómo la destruyó, por ejemplo: tarjeta triturada</translation>
    </message>
    <message>
        <source>How it was destroyed: {place}</source>
        <translation>Cómo se destruyó: {place}</translation>
    </message>
    <message>
        <source>The log knows no copy that could be destroyed.</source>
        <translation>El registro no conoce ninguna copia que pueda destruirse.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Title or role</source>
        <translation>Cargo o función</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organismo</translation>
    </message>
    <message>
        <source>Badge or staff number</source>
        <translation>Número de placa o de empleado</translation>
    </message>
</context>
<context>
    <name>DetailsView</name>
    <message>
        <source>Choose an entry on the left.</source>
        <translation>Elija una entrada a la izquierda.</translation>
    </message>
    <message>
        <source>Path as found</source>
        <translation>Ruta tal como se encontró</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>folder, {n} inside</source>
        <translation>carpeta, {n} dentro</translation>
    </message>
    <message>
        <source>{words} ({n} bytes)</source>
        <translation>{words} ({n} bytes)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>not checked in this session; the hash above is authentic as sealed</source>
        <translation>no comprobado en esta sesión; el hash de arriba es auténtico, tal como se selló</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Cambio de estado</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Última lectura</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Name as found</source>
        <translation>Nombre tal como se encontró</translation>
    </message>
    <message>
        <source>Name in bytes</source>
        <translation>Nombre en bytes</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Excepción</translation>
    </message>
    <message>
        <source>Details of the entry</source>
        <translation>Detalles de la entrada</translation>
    </message>
</context>
<context>
    <name>DevicesTable</name>
    <message>
        <source>Devices and media</source>
        <translation>Dispositivos y soportes</translation>
    </message>
    <message>
        <source>None yet. Exhibits refer to a device by its name.</source>
        <translation>Ninguno todavía. Los indicios se refieren a un dispositivo por su nombre.</translation>
    </message>
    <message>
        <source>Add &amp;device</source>
        <translation>Añadir &amp;dispositivo</translation>
    </message>
    <message>
        <source>Remove device</source>
        <translation>Quitar dispositivo</translation>
    </message>
    <message>
        <source>Device in line {row}, {column}: {problem}</source>
        <translation>Dispositivo de la línea {row}, {column}: {problem}</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A copy leaves out the name of your account and your home folder.</source>
        <translation>La copia omite el nombre de su cuenta y su carpeta personal.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>CaseVault {version}, Python {python}, Qt {qt}</source>
        <translation>CaseVault {version}, Python {python}, Qt {qt}</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Autocomprobación</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>no hay</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>deniega el acceso</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Window system</source>
        <translation>Sistema de ventanas</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
    <message>
        <source>with a selection</source>
        <translation>con una selección</translation>
    </message>
    <message>
        <source>one only</source>
        <translation>solo uno</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>Session bus</source>
        <translation>Bus de sesión</translation>
    </message>
    <message>
        <source>there</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>Portals</source>
        <translation>Portales</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>{kind}, on a network</source>
        <translation>{kind}, en una red</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Sistema de archivos</translation>
    </message>
    <message>
        <source>Free there</source>
        <translation>Libre allí</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>revise esto</translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>Copy {name}</source>
        <translation>Copiar {name}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>DiscloseView</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>&amp;Disclose again</source>
        <translation>&amp;Divulgar de nuevo</translation>
    </message>
</context>
<context>
    <name>DisclosureRows</name>
    <message>
        <source>Disclosure</source>
        <translation>Divulgación</translation>
    </message>
    <message>
        <source>✓ disclosed</source>
        <translation>✓ divulgado</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>✕ not disclosable: {exhibit}</source>
        <translation>✕ no divulgable: {exhibit}</translation>
    </message>
</context>
<context>
    <name>DisclosureSchedule</name>
    <message>
        <source>Disclosure schedule</source>
        <translation>Relación de divulgación</translation>
    </message>
    <message>
        <source>Package {name}</source>
        <translation>Paquete {name}</translation>
    </message>
    <message>
        <source>The package that was disclosed</source>
        <translation>El paquete divulgado</translation>
    </message>
    <message>
        <source>The original it was made from</source>
        <translation>El original del que procede</translation>
    </message>
    <message>
        <source>Not known: the package was not open when this was made, or it is not a derived package.</source>
        <translation>No se conoce: el paquete no estaba abierto al elaborar este documento, o no es un paquete derivado.</translation>
    </message>
    <message>
        <source>Disclosed files</source>
        <translation>Archivos divulgados</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Disclosed by</source>
        <translation>Divulgado por</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Recibido por</translation>
    </message>
    <message>
        <source>Package id</source>
        <translation>Identificador del paquete</translation>
    </message>
    <message>
        <source>Manifest root</source>
        <translation>Raíz del manifiesto</translation>
    </message>
    <message>
        <source>Files in it</source>
        <translation>Archivos que contiene</translation>
    </message>
    <message>
        <source>Disclosed, each proven</source>
        <translation>Divulgados, cada uno demostrado</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retenidos</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Every disclosed file was checked against the manifest root of the original by a proof in the package: name, size, time and SHA-256 are those that were sealed there. Disclosed and withheld files together are as many as the original holds; where it is signed, the signature covers its root and that number. That the reasons are right is proven by nothing.</source>
        <translation>Cada archivo divulgado se comprobó frente a la raíz del manifiesto del original mediante una prueba contenida en el paquete: el nombre, el tamaño, la hora y el SHA-256 son los que se sellaron allí. Los archivos divulgados y los retenidos suman tantos como contiene el original; si este está firmado, la firma cubre su raíz y ese número. Que los motivos sean correctos no lo demuestra nada.</translation>
    </message>
    <message>
        <source>Withheld files</source>
        <translation>Archivos retenidos</translation>
    </message>
    <message>
        <source>None: everything the original holds was disclosed.</source>
        <translation>Ninguno: se divulgó todo lo que contiene el original.</translation>
    </message>
    <message>
        <source>No. in the original</source>
        <translation>N.º en el original</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no se indica</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Add &amp;files…</source>
        <translation>Añadir a&amp;rchivos…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Añadir &amp;carpeta…</translation>
    </message>
</context>
<context>
    <name>EntryBrowser</name>
    <message>
        <source>Entries found</source>
        <translation>Entradas encontradas</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Entries: {n}</source>
        <translation>Entradas: {n}</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>Resultados: {n}</translation>
    </message>
    <message>
        <source>Entries of the package</source>
        <translation>Entradas del paquete</translation>
    </message>
    <message>
        <source>Search (Ctrl+E)</source>
        <translation>Buscar (Ctrl+E)</translation>
    </message>
    <message>
        <source>Search the package</source>
        <translation>Buscar en el paquete</translation>
    </message>
    <message>
        <source>Words of a name, all of them; a path with /; the beginning of a SHA-256; size&gt;10MB or size&lt;1kB; after:2025-01-31, before:2025-02-01; ext:jpg; is:folder, is:flawed; is:noted, is:listed (on a list of hashes). What stands in quotes is one word.</source>
        <translation>Palabras de un nombre, todas ellas; una ruta con /; el comienzo de un SHA-256; size&gt;10MB o size&lt;1kB; after:2025-01-31, before:2025-02-01; ext:jpg; is:folder, is:flawed; is:noted, is:listed (en una lista de hashes). Lo que va entre comillas es una sola palabra.</translation>
    </message>
</context>
<context>
    <name>EntryRows</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Modified (UTC)</source>
        <translation>Modificado (UTC)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>on a list</source>
        <translation>en una lista</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>anotado</translation>
    </message>
    <message>
        <source>✕ damaged</source>
        <translation>✕ dañado</translation>
    </message>
    <message>
        <source>✓ verified, with a flaw</source>
        <translation>✓ verificado, con un defecto</translation>
    </message>
    <message>
        <source>✓ verified</source>
        <translation>✓ verificado</translation>
    </message>
    <message>
        <source>! flaw at sealing</source>
        <translation>! defecto al sellar</translation>
    </message>
</context>
<context>
    <name>EntrySearch</name>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>{n} found, {percent} %</source>
        <translation>Resultados: {n}, {percent} %</translation>
    </message>
    <message>
        <source>{n} found, stopped at No. {seq}</source>
        <translation>Resultados: {n}; detenido en el n.º {seq}</translation>
    </message>
    <message>
        <source>{n} of {size}</source>
        <translation>{n} de {size}</translation>
    </message>
    <message>
        <source>All {size}</source>
        <translation>Todo: {size}</translation>
    </message>
    <message>
        <source>Entries shown: {words}</source>
        <translation>Entradas mostradas: {words}</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>Todo lo ocurrido</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Search case, person, file or hash</source>
        <translation>Buscar caso, persona, archivo o hash</translation>
    </message>
    <message>
        <source>Search (Ctrl+E)</source>
        <translation>Buscar (Ctrl+E)</translation>
    </message>
    <message>
        <source>Show only this kind of entry</source>
        <translation>Mostrar solo este tipo de entrada</translation>
    </message>
    <message>
        <source>Show only this state</source>
        <translation>Mostrar solo este estado</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Detener la búsqueda</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>{what}, {state}, {time} UTC, by {who}</source>
        <translation>{what}, {state}, {time} UTC, por {who}</translation>
    </message>
    <message>
        <source>How to check entry {n}</source>
        <translation>Cómo comprobar la entrada {n}</translation>
    </message>
    <message>
        <source>You need the exported log (the file entries.jsonl), a shell, openssl and the coreutils that every Linux has; nothing of CaseVault. Go to the folder of the export and type the grey lines. They must say: entry holds, root holds, Signature Verified Successfully, log named by its key. One line left out, and something is not as it was on {day}.</source>
        <translation>Necesita el registro exportado (el archivo entries.jsonl), un intérprete de comandos, openssl y las coreutils que tiene todo Linux; nada de CaseVault. Vaya a la carpeta de la exportación y teclee las líneas grises. Deben responder: entry holds, root holds, Signature Verified Successfully, log named by its key. Si falta una de esas líneas, algo no está como estaba el {day}.</translation>
    </message>
    <message>
        <source>A signature alone would not do: who holds the log&apos;s key could sign another log. So keep this sheet away from the computer that keeps the log. If all four hold, the entry stood in the log, as it is, when this sheet was made, among {n} entries.</source>
        <translation>Una firma sola no bastaría: quien tiene la clave del registro podría firmar otro registro. Por eso, guarde esta hoja lejos del ordenador que lleva el registro. Si las cuatro comprobaciones son correctas, la entrada figuraba en el registro, tal como está, cuando se elaboró esta hoja, entre {n} entradas.</translation>
    </message>
    <message>
        <source>1. Take entry {n}: it is line {line} of the file.</source>
        <translation>1. Tome la entrada {n}: es la línea {line} del archivo.</translation>
    </message>
    <message>
        <source>2. Its hash is the one on this sheet.</source>
        <translation>2. Su hash es el que figura en esta hoja.</translation>
    </message>
    <message>
        <source>3. With its neighbours&apos; hashes it leads to the log&apos;s root.</source>
        <translation>3. Con los hashes de sus vecinas conduce a la raíz del registro.</translation>
    </message>
    <message>
        <source>4. The log&apos;s key signed that root.</source>
        <translation>4. La clave del registro firmó esa raíz.</translation>
    </message>
    <message>
        <source>5. The log is named after that key, and no other log can be.</source>
        <translation>5. El registro lleva el nombre de esa clave, y ningún otro puede llevarlo.</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>hash of this entry</source>
        <translation>hash de esta entrada</translation>
    </message>
    <message>
        <source>&amp;Plain words…</source>
        <translation>En palabras &amp;sencillas…</translation>
    </message>
    <message>
        <source>&amp;Timeline…</source>
        <translation>&amp;Cronología…</translation>
    </message>
    <message>
        <source>The entry as it stands in the log</source>
        <translation>La entrada tal como figura en el registro</translation>
    </message>
    <message>
        <source>Entry {n} cannot be read. Verify the log to learn more.</source>
        <translation>La entrada {n} no puede leerse. Verifique el registro para saber más.</translation>
    </message>
    <message>
        <source>Entry {n}: {what}, {state}, by {who}</source>
        <translation>Entrada {n}: {what}, {state}, por {who}</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something needs your attention</source>
        <translation>Algo requiere su atención</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Refused: {name}</source>
        <translation>Rechazado: {name}</translation>
    </message>
    <message>
        <source>On {time} UTC this checkpoint was not cosigned: {why}. Entry {n} keeps it.</source>
        <translation>El {time} UTC no se cofirmó este punto de control: {why}. La entrada {n} lo conserva.</translation>
    </message>
    <message>
        <source>The checkpoint that was refused</source>
        <translation>El punto de control rechazado</translation>
    </message>
    <message>
        <source>What was cosigned of that log before</source>
        <translation>Lo que se había cofirmado antes de ese registro</translation>
    </message>
    <message>
        <source>Two checkpoints that one log signed and that cannot both be true prove, for anyone, that two histories were signed. This is a matter for whoever looks after that log.</source>
        <translation>Dos puntos de control firmados por un mismo registro y que no pueden ser ciertos a la vez demuestran a cualquiera que se firmaron dos historias. Es un asunto de quien se ocupa de ese registro.</translation>
    </message>
    <message>
        <source>Fewer entries alone may be an old request that came late: ask for a new one.</source>
        <translation>Que solo haya menos entradas puede deberse a una solicitud antigua que llegó tarde: pida una nueva.</translation>
    </message>
    <message>
        <source>&amp;Save both…</source>
        <translation>&amp;Guardar ambos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Both are written, as they are.</source>
        <translation>Se escriben los dos, tal como están.</translation>
    </message>
</context>
<context>
    <name>EvidenceStep</name>
    <message>
        <source>Drop the files and folders to be sealed here</source>
        <translation>Suelte aquí los archivos y carpetas que se van a sellar</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Añadir a&amp;rchivos…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Añadir &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Files and folders to be sealed</source>
        <translation>Archivos y carpetas que se van a sellar</translation>
    </message>
    <message>
        <source>Seal the contents of &amp;ZIP archives, not the archives</source>
        <translation>Sellar el contenido de los archivos &amp;ZIP, no los propios ZIP</translation>
    </message>
    <message>
        <source>Add at least one file or folder.</source>
        <translation>Añada al menos un archivo o una carpeta.</translation>
    </message>
    <message>
        <source>Files: {n}, {size}</source>
        <translation>Archivos: {n}, {size}</translation>
    </message>
    <message>
        <source>Counting: {total} so far</source>
        <translation>Contando: {total} hasta ahora</translation>
    </message>
    <message>
        <source>Bytes: {n}</source>
        <translation>Bytes: {n}</translation>
    </message>
    <message>
        <source>Your originals are only read. CaseVault never changes, moves or deletes them.</source>
        <translation>Sus originales solo se leen. CaseVault nunca los cambia, mueve ni borra.</translation>
    </message>
</context>
<context>
    <name>ExceptionsTable</name>
    <message>
        <source>File or folder</source>
        <translation>Archivo o carpeta</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué fue de él</translation>
    </message>
</context>
<context>
    <name>ExhibitsModel</name>
    <message>
        <source>Where it is in the evidence</source>
        <translation>Dónde está en las evidencias</translation>
    </message>
</context>
<context>
    <name>ExhibitsTable</name>
    <message>
        <source>Exhibits</source>
        <translation>Indicios</translation>
    </message>
    <message>
        <source>No exhibits yet. They are optional.</source>
        <translation>Todavía no hay indicios. Son opcionales.</translation>
    </message>
    <message>
        <source>Add e&amp;xhibit</source>
        <translation>Añadir indici&amp;o</translation>
    </message>
    <message>
        <source>&amp;Remove exhibit</source>
        <translation>&amp;Quitar indicio</translation>
    </message>
    <message>
        <source>Exhibit in line {row}, {column}: {problem}</source>
        <translation>Indicio de la línea {row}, {column}: {problem}</translation>
    </message>
</context>
<context>
    <name>ExplainEntryDialog</name>
    <message>
        <source>Entry {n} in plain words</source>
        <translation>La entrada {n} en palabras sencillas</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>What holds it in its place</source>
        <translation>Qué la mantiene en su sitio</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Not proven: who sat at the computer, that its clock was right, and that nothing was left out. The name is what the person said of themselves.</source>
        <translation>No está demostrado: quién se sentaba ante el ordenador, que su reloj fuera exacto y que no se omitiera nada. El nombre es lo que la persona dijo de sí misma.</translation>
    </message>
    <message>
        <source>{what}, {state}, on {time} UTC, by {who}.</source>
        <translation>{what}, {state}, el {time} UTC, por {who}.</translation>
    </message>
    <message>
        <source>somebody who gave no name</source>
        <translation>alguien que no dio su nombre</translation>
    </message>
    <message>
        <source>It says how that ended which entry {n} announced.</source>
        <translation>Dice cómo terminó lo que anunció la entrada {n}.</translation>
    </message>
    <message>
        <source>Entry {n} says how it ended.</source>
        <translation>La entrada {n} dice cómo terminó.</translation>
    </message>
    <message>
        <source>Nothing says yet how it ended: it goes on, or the computer stopped in the middle.</source>
        <translation>Nada dice aún cómo terminó: sigue en curso, o el ordenador se detuvo a la mitad.</translation>
    </message>
    <message>
        <source>1. Its hash is made of every byte of it. One changed letter gives another hash.</source>
        <translation>1. Su hash se calcula con todos y cada uno de sus bytes. Una sola letra cambiada da otro hash.</translation>
    </message>
    <message>
        <source>2. Entry {n} repeats this hash. So the order is fixed: nothing can be put in between or taken out.</source>
        <translation>2. La entrada {n} repite este hash. Así queda fijado el orden: no puede intercalarse ni quitarse nada.</translation>
    </message>
    <message>
        <source>2. It is the newest entry; the next one will repeat its hash.</source>
        <translation>2. Es la entrada más reciente; la siguiente repetirá su hash.</translation>
    </message>
    <message>
        <source>3. Joined with {k} more hashes it leads to one root over all {size} entries, which the log&apos;s key signed. Checked just now: {answer}</source>
        <translation>3. Unida a otros {k} hashes conduce a una raíz sobre las {size} entradas, que firmó la clave del registro. Comprobado ahora mismo: {answer}</translation>
    </message>
    <message>
        <source>it holds.</source>
        <translation>es válida.</translation>
    </message>
    <message>
        <source>IT DOES NOT HOLD. Verify the log.</source>
        <translation>NO ES VÁLIDA. Verifique el registro.</translation>
    </message>
    <message>
        <source>4. CONTRADICTED by a checkpoint kept outside: {where}.</source>
        <translation>4. CONTRADICHA por un punto de control guardado fuera: {where}.</translation>
    </message>
    <message>
        <source>4. A checkpoint that covers it is held outside: {where}. Even the holder of the log&apos;s key cannot change it any more without being contradicted.</source>
        <translation>4. Fuera se guarda un punto de control que la cubre: {where}. Ni siquiera quien tiene la clave del registro puede ya cambiarla sin quedar en contradicción.</translation>
    </message>
    <message>
        <source>4. No checkpoint held outside is known to cover it yet. Until one is, the holder of the log&apos;s key could write another history. A package, report or export that is given away carries one; compare it when it comes back.</source>
        <translation>4. No se conoce aún ningún punto de control guardado fuera que la cubra. Mientras no lo haya, quien tiene la clave del registro podría escribir otra historia. Todo paquete, informe o exportación que se entrega lleva uno; compárelo cuando vuelva.</translation>
    </message>
    <message>
        <source>Written not before {time}: entry {n} holds a signature that a witness gave then.</source>
        <translation>Escrita no antes del {time}: la entrada {n} contiene una firma que un testigo dio entonces.</translation>
    </message>
    <message>
        <source>Written not after {time}: a witness had seen it by then ({where}).</source>
        <translation>Escrita no después del {time}: para entonces la había visto un testigo ({where}).</translation>
    </message>
    <message>
        <source>These times are UTC, by the clocks of the witnesses.</source>
        <translation>Estas horas son UTC, según los relojes de los testigos.</translation>
    </message>
    <message>
        <source>5. {times}</source>
        <translation>5. {times}</translation>
    </message>
</context>
<context>
    <name>ExtractDialog</name>
    <message>
        <source>Extract files</source>
        <translation>Extraer archivos</translation>
    </message>
    <message>
        <source>Files: {n}, {size} together.</source>
        <translation>Archivos: {n}, {size} en total.</translation>
    </message>
    <message>
        <source>Folder to extract into</source>
        <translation>Carpeta en la que extraer</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>Todavía no se ha elegido ninguna carpeta</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>Elegir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Extract</source>
        <translation>&amp;Extraer</translation>
    </message>
    <message>
        <source>If a name is taken</source>
        <translation>Si un nombre está ocupado</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Añadir un número</translation>
    </message>
    <message>
        <source>Leave the file out</source>
        <translation>Omitir el archivo</translation>
    </message>
    <message>
        <source>Extract nothing</source>
        <translation>No extraer nada</translation>
    </message>
    <message>
        <source>Nothing that is there already is replaced. Names that some systems cannot hold are written in a safe form, and the result lists them. Each file appears only when its SHA-256 holds.</source>
        <translation>No se sustituye nada de lo que ya hay allí. Los nombres que algunos sistemas no admiten se escriben en una forma segura, y el resultado los enumera. Cada archivo aparece solo si su SHA-256 coincide.</translation>
    </message>
    <message>
        <source>The files are no longer encrypted there. Keep that folder safe.</source>
        <translation>Allí los archivos ya no están cifrados. Mantenga segura esa carpeta.</translation>
    </message>
</context>
<context>
    <name>ExtractedDialog</name>
    <message>
        <source>Names and failures</source>
        <translation>Nombres y fallos</translation>
    </message>
    <message>
        <source>Path in the package</source>
        <translation>Ruta en el paquete</translation>
    </message>
    <message>
        <source>Written as, or why not</source>
        <translation>Escrito como, o por qué no</translation>
    </message>
    <message>
        <source>✕ not written: {why} ({code})</source>
        <translation>✕ no escrito: {why} ({code})</translation>
    </message>
    <message>
        <source>Names that changed, and failures</source>
        <translation>Nombres que cambiaron, y fallos</translation>
    </message>
    <message>
        <source>Save the &amp;list…</source>
        <translation>Guardar la &amp;lista…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>FactsPane</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>Lo que el archivo dice de sí mismo</translation>
    </message>
    <message>
        <source>Track {n}: {what}</source>
        <translation>Pista {n}: {what}</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Sampling rate</source>
        <translation>Frecuencia de muestreo</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Tasa de bits</translation>
    </message>
    <message>
        <source>Bits of a sample</source>
        <translation>Bits por muestra</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Made, says the file</source>
        <translation>Creado, según el archivo</translation>
    </message>
    <message>
        <source>Changed, says the file</source>
        <translation>Modificado, según el archivo</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Grabado</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Maker of the device</source>
        <translation>Fabricante del dispositivo</translation>
    </message>
    <message>
        <source>Model of the device</source>
        <translation>Modelo del dispositivo</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Derechos de autor</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Milisegundos</translation>
    </message>
    <message>
        <source>Bytes of pictures</source>
        <translation>Bytes de imágenes</translation>
    </message>
</context>
<context>
    <name>FilesStep</name>
    <message>
        <source>&amp;Disclose selected</source>
        <translation>&amp;Divulgar la selección</translation>
    </message>
    <message>
        <source>&amp;Withhold selected</source>
        <translation>&amp;Retener la selección</translation>
    </message>
    <message>
        <source>Tick what the other side gets; a folder brings all below it. Everything else is withheld.</source>
        <translation>Marque lo que recibe la otra parte; una carpeta incluye todo lo que hay debajo. Todo lo demás se retiene.</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>Elija al menos un archivo.</translation>
    </message>
    <message>
        <source>All &amp;found</source>
        <translation>Todos los &amp;encontrados</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todos</translation>
    </message>
    <message>
        <source>None f&amp;ound</source>
        <translation>Nin&amp;guno de los encontrados</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;Ninguno</translation>
    </message>
    <message>
        <source>Disclosed: {files}, {size} · withheld: {rest}</source>
        <translation>Divulgado: {files}, {size} · retenido: {rest}</translation>
    </message>
    <message>
        <source>By the case record, {files} must not be disclosed: they have no box to tick, and choosing a folder leaves them out.</source>
        <translation>Según la ficha del caso, no deben divulgarse {files}: no tienen casilla que marcar, y al elegir una carpeta quedan fuera.</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Examples of: {title}</source>
        <translation>Ejemplos de: {title}</translation>
    </message>
    <message>
        <source>Make several &amp;files of it</source>
        <translation>Crear &amp;varios archivos</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Ocultar nombres</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Mostrar nombres</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>I have &amp;read these points and want to seal all the same</source>
        <translation>He &amp;leído estos puntos y quiero sellar de todos modos</translation>
    </message>
    <message>
        <source>Stands in the way: this must be solved first</source>
        <translation>Lo impide: hay que resolverlo antes</translation>
    </message>
    <message>
        <source>For you to decide</source>
        <translation>Debe decidirlo usted</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saberlo</translation>
    </message>
</context>
<context>
    <name>FingerprintView</name>
    <message>
        <source>or as digits</source>
        <translation>o en cifras</translation>
    </message>
    <message>
        <source>Words: {words}</source>
        <translation>Palabras: {words}</translation>
    </message>
    <message>
        <source>Digits: {digits}</source>
        <translation>Cifras: {digits}</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>No folder chosen yet</source>
        <translation>Todavía no se ha elegido ninguna carpeta</translation>
    </message>
</context>
<context>
    <name>ForeignView</name>
    <message>
        <source>Other people&apos;s logs</source>
        <translation>Registros de otras personas</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Does it hold?</source>
        <translation>¿Es válido?</translation>
    </message>
    <message>
        <source>Entries here</source>
        <translation>Entradas aquí</translation>
    </message>
    <message>
        <source>Last (UTC)</source>
        <translation>Última (UTC)</translation>
    </message>
    <message>
        <source>Came with</source>
        <translation>Llegó con</translation>
    </message>
    <message>
        <source>Search name or log</source>
        <translation>Buscar nombre o registro</translation>
    </message>
    <message>
        <source>No entries of other logs yet</source>
        <translation>Todavía no hay entradas de otros registros</translation>
    </message>
    <message>
        <source>Packages, transfer files and receipts bring along what another log says about them. CaseVault keeps it, and verifies what is new or changed.</source>
        <translation>Los paquetes, los archivos de entrega y los recibos traen consigo lo que otro registro dice de ellos. CaseVault lo conserva y verifica lo que es nuevo o ha cambiado.</translation>
    </message>
    <message>
        <source>Two things that came of one log and contradict each other prove that two histories were signed. Both are kept.</source>
        <translation>Dos elementos procedentes de un mismo registro que se contradicen demuestran que se firmaron dos historias. Se conservan ambos.</translation>
    </message>
    <message>
        <source>Verifying what is kept of other logs…</source>
        <translation>Verificando lo que se conserva de otros registros…</translation>
    </message>
    <message>
        <source>Name of this log: {name}</source>
        <translation>Nombre de este registro: {name}</translation>
    </message>
    <message>
        <source>Yes, all of it</source>
        <translation>Sí, todo él</translation>
    </message>
    <message>
        <source>NO: {why}</source>
        <translation>NO: {why}</translation>
    </message>
    <message>
        <source>(cannot be read)</source>
        <translation>(no puede leerse)</translation>
    </message>
    <message>
        <source>{n} of {size}</source>
        <translation>{n} de {size}</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>{name} (required)</source>
        <translation>{name} (obligatorio)</translation>
    </message>
</context>
<context>
    <name>GalleryPane</name>
    <message>
        <source>Show its pictures ({n})</source>
        <translation>Mostrar sus imágenes ({n})</translation>
    </message>
    <message>
        <source>Each one that comes into view is noted in the custody log as looked at.</source>
        <translation>Cada imagen que aparece a la vista se anota en el registro de custodia como vista.</translation>
    </message>
    <message>
        <source>Pictures of the folder</source>
        <translation>Imágenes de la carpeta</translation>
    </message>
</context>
<context>
    <name>GivenView</name>
    <message>
        <source>Packages offered</source>
        <translation>Paquetes ofrecidos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Offered (UTC)</source>
        <translation>Ofrecido (UTC)</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Search package or person</source>
        <translation>Buscar paquete o persona</translation>
    </message>
    <message>
        <source>Nothing was offered yet</source>
        <translation>Todavía no se ha ofrecido nada</translation>
    </message>
    <message>
        <source>When a package changes hands, offer it here first. CaseVault hashes it, logs the offer, and makes a small transfer file.</source>
        <translation>Cuando un paquete vaya a cambiar de manos, ofrézcalo antes aquí. CaseVault calcula su hash, registra la oferta y crea un pequeño archivo de entrega.</translation>
    </message>
    <message>
        <source>Give the transfer file along with the package: on the medium, as QR codes from this screen, or on paper.</source>
        <translation>Dé el archivo de entrega junto con el paquete: en el soporte, como códigos QR desde esta pantalla, o en papel.</translation>
    </message>
    <message>
        <source>The receiver compares the package and gives a receipt back. Taken in here, it ends the offer, and neither log can be rewritten any more without the other.</source>
        <translation>El receptor compara el paquete y devuelve un recibo. Incorporado aquí, pone fin a la oferta, y ninguno de los dos registros puede ya reescribirse sin el otro.</translation>
    </message>
    <message>
        <source>&amp;Offer a package…</source>
        <translation>&amp;Ofrecer un paquete…</translation>
    </message>
    <message>
        <source>&amp;Take in a receipt…</source>
        <translation>&amp;Incorporar un recibo…</translation>
    </message>
    <message>
        <source>&amp;Show its file again…</source>
        <translation>&amp;Mostrar de nuevo su archivo…</translation>
    </message>
    <message>
        <source>It &amp;came back…</source>
        <translation>Ha v&amp;uelto…</translation>
    </message>
    <message>
        <source>&amp;Paper to sign…</source>
        <translation>Documento para &amp;firmar…</translation>
    </message>
    <message>
        <source>(nobody named)</source>
        <translation>(nadie indicado)</translation>
    </message>
    <message>
        <source>Entry {n}</source>
        <translation>Entrada {n}</translation>
    </message>
    <message>
        <source>case {case}</source>
        <translation>caso {case}</translation>
    </message>
    <message>
        <source>package {id}</source>
        <translation>paquete {id}</translation>
    </message>
    <message>
        <source>reason: {why}</source>
        <translation>motivo: {why}</translation>
    </message>
    <message>
        <source>ended by entry {n}</source>
        <translation>terminado por la entrada {n}</translation>
    </message>
    <message>
        <source>because: {why}</source>
        <translation>porque: {why}</translation>
    </message>
    <message>
        <source>Give this file along with the package. It holds no key and nothing of the contents; who has it learns what the log says about the package. The receiver takes it in from the file, or scans its codes from here.</source>
        <translation>Dé este archivo junto con el paquete. No contiene ninguna clave ni nada del contenido; quien lo tiene conoce lo que el registro dice del paquete. El receptor lo incorpora desde el archivo, o escanea sus códigos desde aquí.</translation>
    </message>
    <message>
        <source>Transfer file</source>
        <translation>Archivo de entrega</translation>
    </message>
    <message>
        <source>{name} came back and nobody answered its offer. The offer ends with this; a transfer file that is still out there is not taken back by it.</source>
        <translation>{name} ha vuelto y nadie respondió a su oferta. Con esto termina la oferta; un archivo de entrega que siga circulando no queda retirado por ello.</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>Ha vuelto</translation>
    </message>
    <message>
        <source>&amp;End the offer</source>
        <translation>&amp;Terminar la oferta</translation>
    </message>
    <message>
        <source>The offer is ended.</source>
        <translation>La oferta ha terminado.</translation>
    </message>
    <message>
        <source>Written: {name}. It is for both sides to sign.</source>
        <translation>Escrito: {name}. Es para que lo firmen ambas partes.</translation>
    </message>
    <message>
        <source>{package} was REFUSED by {who}: entry {n}. Reason: {why}</source>
        <translation>{package} fue RECHAZADO por {who}: entrada {n}. Motivo: {why}</translation>
    </message>
    <message>
        <source>{package} was received by {who}: entry {n}.</source>
        <translation>{package} fue recibido por {who}: entrada {n}.</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>ninguno indicado</translation>
    </message>
</context>
<context>
    <name>GrantDialog</name>
    <message>
        <source>Give access to {name}</source>
        <translation>Dar acceso a {name}</translation>
    </message>
    <message>
        <source>&amp;Write the grant…</source>
        <translation>&amp;Escribir la autorización…</translation>
    </message>
    <message>
        <source>Who gets access</source>
        <translation>Quién obtiene acceso</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Stands in the grant and in the custody log</source>
        <translation>Consta en la autorización y en el registro de custodia</translation>
    </message>
    <message>
        <source>A grant is a small file that opens this package, and no other, for one more person or key. The sealed package stays as it is. What was given cannot be taken back.</source>
        <translation>Una autorización es un pequeño archivo que abre este paquete, y ningún otro, para una persona o clave más. El paquete sellado queda como está. Lo que se ha dado no puede retirarse.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>{name} ({kind})</source>
        <translation>{name} ({kind})</translation>
    </message>
    <message>
        <source>A grant is signed with your identity, and you have none yet. Make it on the tab People.</source>
        <translation>Una autorización se firma con su identidad, y todavía no tiene ninguna. Créela en la pestaña Personas.</translation>
    </message>
    <message>
        <source>A grant is signed with your identity, which lies in your key vault. Unlock it on the tab Vault.</source>
        <translation>Una autorización se firma con su identidad, que está en su bóveda de claves. Desbloquéela en la pestaña Bóveda.</translation>
    </message>
    <message>
        <source>There is nobody to give access to yet: compare a person on the tab People, or pin a key on the tab Tokens and services.</source>
        <translation>Todavía no hay nadie a quien dar acceso: compare a una persona en la pestaña Personas, o fije una clave en la pestaña Tokens y servicios.</translation>
    </message>
</context>
<context>
    <name>GrantEntry</name>
    <message>
        <source>Use a &amp;grant file…</source>
        <translation>Usar un archivo de autori&amp;zación…</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>alguien sin nombre</translation>
    </message>
    <message>
        <source>Access granted by yourself. Your words are: {words}</source>
        <translation>Acceso concedido por usted. Sus palabras son: {words}</translation>
    </message>
    <message>
        <source>Access granted by somebody who is none of your contacts and goes by the name of {name}. Compare their words with them: {words}</source>
        <translation>Acceso concedido por alguien que no es ninguno de sus contactos y se hace llamar {name}. Compare sus palabras con esa persona: {words}</translation>
    </message>
    <message>
        <source>Access granted by {name}, your contact, whose words you compared: {words}</source>
        <translation>Acceso concedido por {name}, su contacto, cuyas palabras comparó usted: {words}</translation>
    </message>
    <message>
        <source>Access granted by {name}, your contact, not compared yet. Compare their words with them: {words}</source>
        <translation>Acceso concedido por {name}, su contacto, aún sin comparar. Compare sus palabras con esa persona: {words}</translation>
    </message>
    <message>
        <source>Access granted by {name}, whom you revoked: {words}</source>
        <translation>Acceso concedido por {name}, contacto que usted revocó: {words}</translation>
    </message>
</context>
<context>
    <name>GuideText</name>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide - CaseVault</source>
        <translation>Guía - CaseVault</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas de la guía</translation>
    </message>
    <message>
        <source>Found in the guide</source>
        <translation>Encontrado en la guía</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>Inicio rápido</translation>
    </message>
    <message>
        <source>Investigator</source>
        <translation>Investigador</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Custodio</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>What to do when …</source>
        <translation>Qué hacer cuando …</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>{n} encontrados</translation>
    </message>
    <message>
        <source>Not found: try another word.</source>
        <translation>No se encontró: pruebe con otra palabra.</translation>
    </message>
    <message>
        <source>{address} is not part of the guide; CaseVault does not open it.</source>
        <translation>{address} no forma parte de la guía; CaseVault no lo abre.</translation>
    </message>
</context>
<context>
    <name>HandOverForm</name>
    <message>
        <source>such as: seal whole, box undamaged</source>
        <translation>por ejemplo: precinto intacto, caja sin daños</translation>
    </message>
    <message>
        <source>several with commas between</source>
        <translation>varios, separados por comas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Condition of medium and seals</source>
        <translation>Estado del soporte y de los precintos</translation>
    </message>
    <message>
        <source>Numbers of the seals</source>
        <translation>Números de los precintos</translation>
    </message>
    <message>
        <source>Second person present</source>
        <translation>Segunda persona presente</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Medium: make</source>
        <translation>Soporte: marca</translation>
    </message>
    <message>
        <source>Medium: model</source>
        <translation>Soporte: modelo</translation>
    </message>
    <message>
        <source>Medium: serial number</source>
        <translation>Soporte: número de serie</translation>
    </message>
    <message>
        <source>required for a refusal</source>
        <translation>obligatorio en caso de rechazo</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Hand-over</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Sentidos</translation>
    </message>
    <message>
        <source>&amp;Given away</source>
        <translation>&amp;Entregado</translation>
    </message>
    <message>
        <source>Recei&amp;ved</source>
        <translation>&amp;Recibido</translation>
    </message>
    <message>
        <source>Other &amp;logs</source>
        <translation>Otros re&amp;gistros</translation>
    </message>
    <message>
        <source>Take in a transfer file or a receipt</source>
        <translation>Incorporar un archivo de entrega o un recibo</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Incorporar</translation>
    </message>
    <message>
        <source>A transfer file (.cvtransfer) comes with a package that is offered to you. A receipt (.cvreceipt) answers one that you offered.</source>
        <translation>Un archivo de entrega (.cvtransfer) acompaña a un paquete que se le ofrece. Un recibo (.cvreceipt) responde a uno que usted ofreció.</translation>
    </message>
</context>
<context>
    <name>HandoverPaper</name>
    <message>
        <source>Hand-over receipt</source>
        <translation>Recibo de entrega</translation>
    </message>
    <message>
        <source>Package {name}</source>
        <translation>Paquete {name}</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Qué se entrega</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Entregado por</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Recibido por</translation>
    </message>
    <message>
        <source>The seals are whole and bear the numbers above.</source>
        <translation>Los precintos están intactos y llevan los números indicados arriba.</translation>
    </message>
    <message>
        <source>The SHA-256 of the package was computed again and is the one above.</source>
        <translation>El SHA-256 del paquete se calculó de nuevo y es el indicado arriba.</translation>
    </message>
    <message>
        <source>No key is on the medium or in the same envelope.</source>
        <translation>No hay ninguna clave en el soporte ni en el mismo sobre.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Giver</source>
        <translation>Quien entrega</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Precintos</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Segunda persona</translation>
    </message>
    <message>
        <source>Log of the giver</source>
        <translation>Registro de quien entrega</translation>
    </message>
    <message>
        <source>Entry there</source>
        <translation>Entrada en él</translation>
    </message>
    <message>
        <source>Its hash</source>
        <translation>Su hash</translation>
    </message>
    <message>
        <source>The hand-over was refused.</source>
        <translation>La entrega fue rechazada.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Log of the receiver</source>
        <translation>Registro del receptor</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Incorporado</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Cuándo y dónde</translation>
    </message>
    <message>
        <source>Medium: make, model, serial number</source>
        <translation>Soporte: marca, modelo, número de serie</translation>
    </message>
    <message>
        <source>Seal numbers</source>
        <translation>Números de precinto</translation>
    </message>
    <message>
        <source>no. {n}, {leaf}</source>
        <translation>n.º {n}, {leaf}</translation>
    </message>
    <message>
        <source>Entry in this log</source>
        <translation>Entrada en este registro</translation>
    </message>
</context>
<context>
    <name>HashesPanel</name>
    <message>
        <source>Show &amp;hits</source>
        <translation>Mostrar &amp;resultados</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>As CSV or JSON, by the name you give it</source>
        <translation>En CSV o JSON, según el nombre que le dé</translation>
    </message>
    <message>
        <source>A list has no SHA-256: nothing can be compared</source>
        <translation>Una lista no tiene SHA-256: no puede compararse nada</translation>
    </message>
    <message>
        <source>Files that are on the lists: {n}</source>
        <translation>Archivos que están en las listas: {n}</translation>
    </message>
    <message>
        <source>No file is on the lists</source>
        <translation>Ningún archivo está en las listas</translation>
    </message>
    <message>
        <source>{name}: {hits} of {n} hashes</source>
        <translation>{name}: {hits} de {n} hashes</translation>
    </message>
    <message>
        <source>Lines with MD5 or SHA-1 alone, which a package has not: {n}.</source>
        <translation>Líneas con solo MD5 o SHA-1, que un paquete no tiene: {n}.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>HexPane</name>
    <message>
        <source>Bytes of the file in hexadecimal</source>
        <translation>Bytes del archivo en hexadecimal</translation>
    </message>
</context>
<context>
    <name>HexRows</name>
    <message>
        <source>Offset</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>ASCII</source>
        <translation>ASCII</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>Everything happens on this computer. Nothing is sent anywhere.</source>
        <translation>Todo ocurre en este ordenador. No se envía nada a ningún sitio.</translation>
    </message>
    <message>
        <source>Seal a case</source>
        <translation>Sellar un caso</translation>
    </message>
    <message>
        <source>Put files and folders into one encrypted package. Your originals are only read.</source>
        <translation>Reúna archivos y carpetas en un solo paquete cifrado. Sus originales solo se leen.</translation>
    </message>
    <message>
        <source>Open or verify a package</source>
        <translation>Abrir o verificar un paquete</translation>
    </message>
    <message>
        <source>Check that a package is whole and unaltered, look inside, take files out.</source>
        <translation>Compruebe que un paquete está íntegro y sin alterar, mire dentro, extraiga archivos.</translation>
    </message>
    <message>
        <source>Custody log</source>
        <translation>Registro de custodia</translation>
    </message>
    <message>
        <source>See who did what and when, check the record, and export it.</source>
        <translation>Vea quién hizo qué y cuándo, compruebe el registro y expórtelo.</translation>
    </message>
    <message>
        <source>&amp;Try it with the sample case</source>
        <translation>&amp;Probar con el caso de ejemplo</translation>
    </message>
    <message>
        <source>You can also drop things anywhere here: a package opens, anything else is put up for sealing.</source>
        <translation>También puede soltar elementos en cualquier punto de esta página: un paquete se abre; cualquier otra cosa se propone para sellar.</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>¿Es su primera vez?</translation>
    </message>
    <message>
        <source>Seal a made-up case of a dozen small files, receive its key, and open it again. It takes a minute.</source>
        <translation>Selle un caso ficticio de una docena de archivos pequeños, reciba su clave y vuelva a abrirlo. Lleva un minuto.</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>&amp;Make your identity…</source>
        <translation>C&amp;rear su identidad…</translation>
    </message>
    <message>
        <source>Save my &amp;identity file…</source>
        <translation>Guardar mi archivo de &amp;identidad…</translation>
    </message>
    <message>
        <source>Go to the key &amp;vault</source>
        <translation>Ir a la &amp;bóveda de claves</translation>
    </message>
    <message>
        <source>Your identity</source>
        <translation>Su identidad</translation>
    </message>
    <message>
        <source>Give others your identity file, so that they can seal packages to you. When they call to compare, read these words to each other.</source>
        <translation>Dé a otros su archivo de identidad para que puedan sellar paquetes para usted. Cuando llamen para comparar, léanse mutuamente estas palabras.</translation>
    </message>
    <message>
        <source>No identity yet</source>
        <translation>Todavía sin identidad</translation>
    </message>
    <message>
        <source>With an identity others can seal packages to you, and you can sign what you seal and give others access.</source>
        <translation>Con una identidad, otros pueden sellar paquetes para usted, y usted puede firmar lo que sella y dar acceso a otros.</translation>
    </message>
    <message>
        <source>Its private half belongs into your key vault, which is locked. Unlock it first.</source>
        <translation>Su mitad privada debe estar en su bóveda de claves, que está bloqueada. Desbloquéela primero.</translation>
    </message>
    <message>
        <source>Its private half never lies open on the disk. This computer has no keyring that can be used: make a key vault first.</source>
        <translation>Su mitad privada nunca queda sin protección en el disco. Este ordenador no tiene ningún llavero utilizable: cree antes una bóveda de claves.</translation>
    </message>
    <message>
        <source>Its private half will lie in your key vault.</source>
        <translation>Su mitad privada se guardará en su bóveda de claves.</translation>
    </message>
    <message>
        <source>Its private half will lie in the keyring of this computer ({backend}) and nowhere else. With a key vault it can be backed up.</source>
        <translation>Su mitad privada se guardará en el llavero de este ordenador ({backend}) y en ningún otro lugar. Con una bóveda de claves se puede hacer copia de seguridad de ella.</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>llavero</translation>
    </message>
</context>
<context>
    <name>ImagePane</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>turned as the camera recorded</source>
        <translation>girada como la registró la cámara</translation>
    </message>
    <message>
        <source>shown smaller</source>
        <translation>mostrada más pequeña</translation>
    </message>
    <message>
        <source>first of {n} pictures</source>
        <translation>primera de {n} imágenes</translation>
    </message>
    <message>
        <source>taken at {place}</source>
        <translation>tomada en {place}</translation>
    </message>
</context>
<context>
    <name>IntakeField</name>
    <message>
        <source>Scan its codes here with a scanner that types, or paste its text.</source>
        <translation>Escanee aquí sus códigos con un lector que teclee, o pegue su texto.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un &amp;archivo…</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Archivo: {name}</translation>
    </message>
    <message>
        <source>Text, as it would stand in the file.</source>
        <translation>Texto, tal como figuraría en el archivo.</translation>
    </message>
    <message>
        <source>A file can also be dropped here.</source>
        <translation>También puede soltarse aquí un archivo.</translation>
    </message>
    <message>
        <source>Codes of two different files stand here. Clear the field and begin.</source>
        <translation>Aquí hay códigos de dos archivos distintos. Vacíe el campo y empiece de nuevo.</translation>
    </message>
    <message>
        <source>All {m} codes are here.</source>
        <translation>Están los {m} códigos.</translation>
    </message>
    <message>
        <source>{n} of {m} codes are here. Missing: {some}</source>
        <translation>Hay {n} de {m} códigos. Faltan: {some}</translation>
    </message>
    <message>
        <source>A code is not whole, or was read wrongly: scan it again. If that does not help, give the scanner the layout of this keyboard.</source>
        <translation>Un código está incompleto o se leyó mal: escanéelo de nuevo. Si no sirve, configure el lector con la distribución de este teclado.</translation>
    </message>
</context>
<context>
    <name>IntakeTable</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Bytes: {n}</source>
        <translation>Bytes: {n}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Inside number {n}: sealed once</source>
        <translation>Dentro del número {n}: se sella una sola vez</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Ready · files: {n}</source>
        <translation>Listo · archivos: {n}</translation>
    </message>
    <message>
        <source>not packed: {n}</source>
        <translation>sin empaquetar: {n}</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>No está</translation>
    </message>
    <message>
        <source>A link: add what it points to</source>
        <translation>Un enlace: añada aquello a lo que apunta</translation>
    </message>
    <message>
        <source>No file and no folder</source>
        <translation>Ni archivo ni carpeta</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No puede leerse</translation>
    </message>
</context>
<context>
    <name>JsonPane</name>
    <message>
        <source>JSON document as a tree</source>
        <translation>Documento JSON en forma de árbol</translation>
    </message>
</context>
<context>
    <name>JsonTree</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>KeepAwake</name>
    <message>
        <source>Long work is under way</source>
        <translation>Hay un trabajo largo en curso</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>Keep a copy of the key</source>
        <translation>Guardar una copia de la clave</translation>
    </message>
    <message>
        <source>&amp;Keep a copy</source>
        <translation>&amp;Guardar una copia</translation>
    </message>
    <message>
        <source>The key is tried on the package first, then stored and read back. Where is it now?</source>
        <translation>Primero se prueba la clave con el paquete; después se guarda y se relee. ¿Dónde está ahora?</translation>
    </message>
    <message>
        <source>In your key &amp;vault</source>
        <translation>En su &amp;bóveda de claves</translation>
    </message>
    <message>
        <source>In the keyri&amp;ng of this computer</source>
        <translation>En el &amp;llavero de este ordenador</translation>
    </message>
    <message>
        <source>Where shall the copy go?</source>
        <translation>¿Dónde debe guardarse la copia?</translation>
    </message>
    <message>
        <source>This package has no key of its own that could be kept.</source>
        <translation>Este paquete no tiene una clave propia que pueda guardarse.</translation>
    </message>
    <message>
        <source>There is no vault yet. Make one on the tab Vault.</source>
        <translation>Todavía no hay bóveda. Créela en la pestaña Bóveda.</translation>
    </message>
    <message>
        <source>It is locked. Unlock it on the tab Vault.</source>
        <translation>Está bloqueada. Desbloquéela en la pestaña Bóveda.</translation>
    </message>
    <message>
        <source>It holds this key already.</source>
        <translation>Ya contiene esta clave.</translation>
    </message>
    <message>
        <source>It cannot be used now.</source>
        <translation>No puede usarse ahora.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Key card {key}</source>
        <translation>Tarjeta de clave {key}</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation>Tarjeta de clave</translation>
    </message>
    <message>
        <source>for one sealed CaseVault package</source>
        <translation>para un solo paquete sellado de CaseVault</translation>
    </message>
    <message>
        <source>Whoever holds this card can open the package. Keep the two apart.</source>
        <translation>Quien tenga esta tarjeta puede abrir el paquete. Guarde ambos por separado.</translation>
    </message>
    <message>
        <source>Key in one line</source>
        <translation>La clave en una línea</translation>
    </message>
    <message>
        <source>Opens package</source>
        <translation>Abre el paquete</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>Huella de la clave</translation>
    </message>
    <message>
        <source>In full (SHA-256)</source>
        <translation>Completa (SHA-256)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>This may be the only copy of the key. Without the key nobody can open the package, not even the makers of CaseVault.</source>
        <translation>Esta puede ser la única copia de la clave. Sin la clave nadie puede abrir el paquete, ni siquiera los autores de CaseVault.</translation>
    </message>
    <message>
        <source>Send or store the card by another way than the package, and never in the same envelope.</source>
        <translation>Envíe o guarde la tarjeta por una vía distinta de la del paquete, y nunca en el mismo sobre.</translation>
    </message>
    <message>
        <source>Lock it away like the evidence itself. A photograph or photocopy of it is a key as well.</source>
        <translation>Guárdela bajo llave como la propia evidencia. Una fotografía o una fotocopia de ella también es una clave.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one in the custody log or on the receipt.</source>
        <translation>Compare la huella con la del registro de custodia o la del recibo.</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>Guardada en</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Entregada a</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>The same key, for a camera</source>
        <translation>La misma clave, para una cámara</translation>
    </message>
    <message>
        <source>Type all 16 groups in order, in capitals or small letters. After cvkey1 there is no digit 1, and nowhere the letters b, i and o.</source>
        <translation>Teclee los 16 grupos en orden, en mayúsculas o en minúsculas. Después de cvkey1 no aparece la cifra 1, y en ningún lugar las letras b, i y o.</translation>
    </message>
</context>
<context>
    <name>KeyChangedDialog</name>
    <message>
        <source>The log&apos;s key was changed</source>
        <translation>Se cambió la clave del registro</translation>
    </message>
    <message>
        <source>New log</source>
        <translation>Registro nuevo</translation>
    </message>
    <message>
        <source>Log that has ended</source>
        <translation>Registro terminado</translation>
    </message>
    <message>
        <source>It lies in</source>
        <translation>Está en</translation>
    </message>
    <message>
        <source>&amp;Copy the new key</source>
        <translation>&amp;Copiar la clave nueva</translation>
    </message>
    <message>
        <source>&amp;Open CaseVault anew</source>
        <translation>&amp;Abrir CaseVault de nuevo</translation>
    </message>
    <message>
        <source>Give the new keys of log and witness, and a first checkpoint, to whoever holds the old ones, at once: that is what tells your log from a thief&apos;s. You find them in the custody log under Others.</source>
        <translation>Entregue enseguida las claves nuevas de registro y testigo, y un primer punto de control, a quien tenga las anteriores: eso distingue su registro del de un ladrón. Las encontrará en el registro de custodia, en «Otros».</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>KeyDisplay</name>
    <message>
        <source>Package key</source>
        <translation>Clave del paquete</translation>
    </message>
    <message>
        <source>Group {n}: {group}</source>
        <translation>Grupo {n}: {group}</translation>
    </message>
    <message>
        <source>Shown in sixteen groups of four characters.</source>
        <translation>Se muestra en dieciséis grupos de cuatro caracteres.</translation>
    </message>
    <message>
        <source>Group {n}, hidden</source>
        <translation>Grupo {n}, oculto</translation>
    </message>
    <message>
        <source>Hidden.</source>
        <translation>Oculta.</translation>
    </message>
</context>
<context>
    <name>KeyEntry</name>
    <message>
        <source>Package key</source>
        <translation>Clave del paquete</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide the key while typing</source>
        <translation>Ocultar la clave al teclear</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Well formed. Fingerprint {fingerprint}.</source>
        <translation>Bien formada. Huella {fingerprint}.</translation>
    </message>
    <message>
        <source>Too long: a key has {n} characters.</source>
        <translation>Demasiado larga: una clave tiene {n} caracteres.</translation>
    </message>
    <message>
        <source>{done} of {all} characters</source>
        <translation>{done} de {all} caracteres</translation>
    </message>
    <message>
        <source>More than one character is wrong. Compare every group with the key card; nothing was corrected.</source>
        <translation>Hay más de un carácter erróneo. Compare cada grupo con la tarjeta de clave; no se corrigió nada.</translation>
    </message>
    <message>
        <source>Group {n}: a package key begins with cvkey1.</source>
        <translation>Grupo {n}: una clave del paquete empieza por cvkey1.</translation>
    </message>
    <message>
        <source>Group {n}: this character is in no key. Is it another one?</source>
        <translation>Grupo {n}: este carácter no está en ninguna clave. ¿Es otro?</translation>
    </message>
    <message>
        <source>Group {n}: use capitals or small letters alone, not both.</source>
        <translation>Grupo {n}: use solo mayúsculas o solo minúsculas, no ambas.</translation>
    </message>
    <message>
        <source>Group {n} looks wrong. Compare it with the key card; nothing was corrected.</source>
        <translation>El grupo {n} parece erróneo. Compárelo con la tarjeta de clave; no se corrigió nada.</translation>
    </message>
    <message>
        <source>Group {n}: no key ends like this. Compare it with the key card.</source>
        <translation>Grupo {n}: ninguna clave termina así. Compárelo con la tarjeta de clave.</translation>
    </message>
</context>
<context>
    <name>KeyFace</name>
    <message>
        <source>&amp;Show key</source>
        <translation>&amp;Mostrar la clave</translation>
    </message>
    <message>
        <source>C&amp;opy once</source>
        <translation>C&amp;opiar una vez</translation>
    </message>
    <message>
        <source>Time until the clipboard is cleared</source>
        <translation>Tiempo hasta vaciar el portapapeles</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>Huella {fingerprint}</translation>
    </message>
    <message>
        <source>&amp;Hide key</source>
        <translation>Oc&amp;ultar la clave</translation>
    </message>
    <message>
        <source>Copied once</source>
        <translation>Copiada una vez</translation>
    </message>
    <message>
        <source>The clipboard is cleared in {n} s. A clipboard history may keep it.</source>
        <translation>El portapapeles se vacía en {n} s. Un historial del portapapeles puede conservarla.</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Se vació el portapapeles.</translation>
    </message>
    <message>
        <source>Something else was copied over the key.</source>
        <translation>Se copió otra cosa encima de la clave.</translation>
    </message>
    <message>
        <source>The clipboard was emptied by another program.</source>
        <translation>Otro programa vació el portapapeles.</translation>
    </message>
    <message>
        <source>The clipboard could NOT be cleared. The key may still be there: copy something else now.</source>
        <translation>NO se pudo vaciar el portapapeles. La clave puede seguir allí: copie ahora otra cosa.</translation>
    </message>
</context>
<context>
    <name>KeyNote</name>
    <message>
        <source>The keyring holds the only proven copy. It is lost with this account or this computer: keep a second one.</source>
        <translation>El llavero tiene la única copia demostrada. Se pierde con esta cuenta o este ordenador: guarde una segunda.</translation>
    </message>
    <message>
        <source>Your key vault holds the only proven copy. It is lost with this computer unless the vault is backed up: keep a second one.</source>
        <translation>Su bóveda de claves tiene la única copia demostrada. Se pierde con este ordenador, salvo que haya copia de seguridad de la bóveda: guarde una segunda.</translation>
    </message>
    <message>
        <source>Finish becomes possible when the key is kept in one of these ways.</source>
        <translation>«Finalizar» estará disponible cuando la clave se haya guardado de una de estas maneras.</translation>
    </message>
    <message>
        <source>Somebody has the key. After Finish it cannot be shown again.</source>
        <translation>Alguien tiene la clave. Después de «Finalizar» no puede volver a mostrarse.</translation>
    </message>
</context>
<context>
    <name>KeyOnceDialog</name>
    <message>
        <source>The key of this package</source>
        <translation>La clave de este paquete</translation>
    </message>
    <message>
        <source>Discard this package?</source>
        <translation>¿Descartar este paquete?</translation>
    </message>
    <message>
        <source>It is not proven that anybody holds its key. Without the key nobody can ever open the package, so it would be removed. Your original files were not changed.</source>
        <translation>No está demostrado que alguien tenga su clave. Sin la clave nadie podrá abrir nunca el paquete, así que se eliminaría. Sus archivos originales no se modificaron.</translation>
    </message>
    <message>
        <source>&amp;Discard the package</source>
        <translation>&amp;Descartar el paquete</translation>
    </message>
    <message>
        <source>&amp;Keep working on it</source>
        <translation>&amp;Seguir con él</translation>
    </message>
    <message>
        <source>Saved as {name}. Print it, then lock it away.</source>
        <translation>Guardada como {name}. Imprímala y guárdela bajo llave.</translation>
    </message>
    <message>
        <source>Waiting for your password manager…</source>
        <translation>Esperando a su gestor de contraseñas…</translation>
    </message>
    <message>
        <source>Stored, read back and compared.</source>
        <translation>Guardada, releída y comparada.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardada como {name}.</translation>
    </message>
    <message>
        <source>Nobody can open the package without this key, and it cannot be made again. Keep it apart from the package.</source>
        <translation>Nadie puede abrir el paquete sin esta clave, y no puede crearse otra vez. Guárdela separada del paquete.</translation>
    </message>
    <message>
        <source>&amp;Discard package…</source>
        <translation>&amp;Descartar paquete…</translation>
    </message>
    <message>
        <source>F&amp;inish</source>
        <translation>F&amp;inalizar</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Nothing here is like this.</source>
        <translation>Aquí nada coincide.</translation>
    </message>
    <message>
        <source>{n} of {size}</source>
        <translation>{n} de {size}</translation>
    </message>
    <message>
        <source>All {size}</source>
        <translation>Todo: {size}</translation>
    </message>
</context>
<context>
    <name>KeyWays</name>
    <message>
        <source>Save key &amp;card (PDF)…</source>
        <translation>Guardar &amp;tarjeta de clave (PDF)…</translation>
    </message>
    <message>
        <source>A page to print and lock away, apart from the package.</source>
        <translation>Una página para imprimir y guardar bajo llave, separada del paquete.</translation>
    </message>
    <message>
        <source>Save to &amp;keyring</source>
        <translation>Guardar en el &amp;llavero</translation>
    </message>
    <message>
        <source>Looking for a keyring…</source>
        <translation>Buscando un llavero…</translation>
    </message>
    <message>
        <source>Save key &amp;file…</source>
        <translation>Guardar &amp;archivo de clave…</translation>
    </message>
    <message>
        <source>On another drive than the package.</source>
        <translation>En una unidad distinta de la del paquete.</translation>
    </message>
    <message>
        <source>Ch&amp;eck</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>&amp;Last group (16)</source>
        <translation>Último &amp;grupo (16)</translation>
    </message>
    <message>
        <source>Last group of the key, number 16</source>
        <translation>Último grupo de la clave, número 16</translation>
    </message>
    <message>
        <source>Proves that you wrote it down: type it from your copy.</source>
        <translation>Demuestra que la anotó: tecléelo a partir de su copia.</translation>
    </message>
    <message>
        <source>Keep it in at least one way</source>
        <translation>Guárdela al menos de una manera</translation>
    </message>
    <message>
        <source>{name}: ready.</source>
        <translation>{name}: listo.</translation>
    </message>
    <message>
        <source>{name}: locked. Your system will ask to unlock it.</source>
        <translation>{name}: bloqueado. Su sistema le pedirá que lo desbloquee.</translation>
    </message>
    <message>
        <source>{name}: did not answer. You may try again.</source>
        <translation>{name}: no respondió. Puede intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>This computer has no keyring that can be used. That is usual on a computer without a network.</source>
        <translation>Este ordenador no tiene ningún llavero utilizable. Es habitual en un ordenador sin red.</translation>
    </message>
    <message>
        <source>{name}: refuses. Keep the key in another way.</source>
        <translation>{name}: deniega el acceso. Guarde la clave de otra manera.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Right: you have the key.</source>
        <translation>Correcto: tiene la clave.</translation>
    </message>
    <message>
        <source>That is not the last group. Look at your copy again.</source>
        <translation>Ese no es el último grupo. Mire de nuevo su copia.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Kinds of places</source>
        <translation>Tipos de lugares</translation>
    </message>
    <message>
        <source>Pac&amp;kages</source>
        <translation>Paq&amp;uetes</translation>
    </message>
    <message>
        <source>Peop&amp;le</source>
        <translation>Perso&amp;nas</translation>
    </message>
    <message>
        <source>Tokens and service&amp;s</source>
        <translation>Tokens y servici&amp;os</translation>
    </message>
    <message>
        <source>&amp;Vault</source>
        <translation>Bó&amp;veda</translation>
    </message>
</context>
<context>
    <name>KeysStep</name>
    <message>
        <source>A package &amp;key, shown to you once</source>
        <translation>Una &amp;clave del paquete, que se le muestra una vez</translation>
    </message>
    <message>
        <source>A &amp;passphrase of your own</source>
        <translation>Una &amp;frase de contraseña propia</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>&amp;Seal 1 file</source>
        <translation>&amp;Sellar 1 archivo</translation>
    </message>
    <message>
        <source>&amp;Seal {files}</source>
        <translation>&amp;Sellar {files}</translation>
    </message>
    <message>
        <source>The policy of your agency asks for something else.</source>
        <translation>La política de su organismo pide otra cosa.</translation>
    </message>
    <message>
        <source>Choose at least one way to open it.</source>
        <translation>Elija al menos una manera de abrirlo.</translation>
    </message>
    <message>
        <source>Type the passphrase twice.</source>
        <translation>Teclee la frase de contraseña dos veces.</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Teclee una frase de contraseña.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>the package key</source>
        <translation>la clave del paquete</translation>
    </message>
    <message>
        <source>your passphrase</source>
        <translation>su frase de contraseña</translation>
    </message>
    <message>
        <source>After this, nobody could open the package. Choose at least one.</source>
        <translation>Después de esto, nadie podría abrir el paquete. Elija al menos una manera.</translation>
    </message>
    <message>
        <source>After this, the package opens with: {way}, and nothing else.</source>
        <translation>Después de esto, el paquete se abre con: {way}, y con nada más.</translation>
    </message>
    <message>
        <source>After this, the package opens with: {ways}, or {last}. Either one is enough.</source>
        <translation>Después de esto, el paquete se abre con: {ways}, o {last}. Basta con una cualquiera.</translation>
    </message>
    <message>
        <source>Keyring ready</source>
        <translation>Llavero listo</translation>
    </message>
    <message>
        <source>When the key is shown, you can also store it in the keyring.</source>
        <translation>Cuando se muestre la clave, también podrá guardarla en el llavero.</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>Llavero bloqueado</translation>
    </message>
    <message>
        <source>Unlock it before the key is shown, if you want to store the key there.</source>
        <translation>Desbloquéelo antes de que se muestre la clave si quiere guardarla en él.</translation>
    </message>
    <message>
        <source>Keyring refuses</source>
        <translation>El llavero deniega el acceso</translation>
    </message>
    <message>
        <source>The key cannot be stored there. Paper or a file will do.</source>
        <translation>La clave no puede guardarse en él. Basta con papel o con un archivo.</translation>
    </message>
    <message>
        <source>No keyring here</source>
        <translation>Aquí no hay llavero</translation>
    </message>
    <message>
        <source>That is usual on a separate computer. Paper or a file will do.</source>
        <translation>Es habitual en un ordenador aislado. Basta con papel o con un archivo.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>Keyring not allowed</source>
        <translation>Llavero no permitido</translation>
    </message>
    <message>
        <source>Whoever guesses it opens the package, whatever else protects it. Choose a longer one if you can.</source>
        <translation>Quien la adivine abre el paquete, sea cual sea la otra protección que tenga. Si puede, elija una más larga.</translation>
    </message>
    <message>
        <source>CaseVault makes a new random key. After sealing you keep it on paper, in a file on another drive, or in the keyring, before the package is done.</source>
        <translation>CaseVault crea una nueva clave aleatoria. Después del sellado, usted la guarda en papel, en un archivo de otra unidad o en el llavero, antes de que el paquete esté terminado.</translation>
    </message>
    <message>
        <source>In addition to the key or instead of it. You must be able to remember it: nobody can find it out for you.</source>
        <translation>Además de la clave o en lugar de ella. Debe poder recordarla: nadie puede averiguarla por usted.</translation>
    </message>
    <message>
        <source>For the custody log, if you like</source>
        <translation>Para el registro de custodia, si lo desea</translation>
    </message>
    <message>
        <source>Why it is sealed</source>
        <translation>Por qué se sella</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Dónde está usted</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>CaseVault</source>
        <translation>CaseVault</translation>
    </message>
    <message>
        <source>CaseVault was interrupted the last time. Nothing was lost.</source>
        <translation>CaseVault se interrumpió la última vez. No se perdió nada.</translation>
    </message>
    <message>
        <source>&amp;See what was interrupted</source>
        <translation>&amp;Ver qué se interrumpió</translation>
    </message>
    <message>
        <source>The custody log is not what it was: it was cut, rewritten, or put back to an old copy.</source>
        <translation>El registro de custodia no es lo que era: se recortó, se reescribió o se restituyó una copia antigua.</translation>
    </message>
    <message>
        <source>&amp;Look at the log</source>
        <translation>Ver el &amp;registro</translation>
    </message>
    <message>
        <source>{page} - CaseVault</source>
        <translation>{page} - CaseVault</translation>
    </message>
    <message>
        <source>CaseVault is still working. If you stop now, your original files stay as they are, what is unfinished is removed, and the custody log says that you stopped.</source>
        <translation>CaseVault sigue trabajando. Si lo detiene ahora, sus archivos originales quedan como están, se elimina lo que no esté terminado y el registro de custodia dice que usted lo detuvo.</translation>
    </message>
    <message>
        <source>Stop the work and close?</source>
        <translation>¿Detener el trabajo y cerrar?</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Detener y cerrar</translation>
    </message>
    <message>
        <source>&amp;Keep working</source>
        <translation>&amp;Seguir trabajando</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>Ir a {page}</translation>
    </message>
    <message>
        <source>Show this list</source>
        <translation>Mostrar esta lista</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <translation>Leer la guía</translation>
    </message>
    <message>
        <source>Move between sidebar and page</source>
        <translation>Pasar de la barra lateral a la página y viceversa</translation>
    </message>
    <message>
        <source>Search in a package or in the custody log</source>
        <translation>Buscar en un paquete o en el registro de custodia</translation>
    </message>
    <message>
        <source>Search in the text that is shown</source>
        <translation>Buscar en el texto mostrado</translation>
    </message>
    <message>
        <source>Take back the last choice of files</source>
        <translation>Deshacer la última selección de archivos</translation>
    </message>
    <message>
        <source>Take chosen files out of the list</source>
        <translation>Quitar de la lista los archivos seleccionados</translation>
    </message>
    <message>
        <source>Close CaseVault</source>
        <translation>Cerrar CaseVault</translation>
    </message>
    <message>
        <source>With an underlined letter: press that button</source>
        <translation>Con una letra subrayada: pulsar ese botón</translation>
    </message>
</context>
<context>
    <name>MakeIdentityDialog</name>
    <message>
        <source>Make your identity</source>
        <translation>Crear su identidad</translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation>&amp;Crearla</translation>
    </message>
    <message>
        <source>This is what your identity file says of you. Nothing in it is proven: others trust it because they compared its words with you. It cannot be changed afterwards.</source>
        <translation>Esto es lo que su archivo de identidad dice de usted. Nada de ello está demostrado: otros confían en él porque compararon sus palabras con usted. No puede cambiarse después.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Title or role</source>
        <translation>Cargo o función</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organismo</translation>
    </message>
    <message>
        <source>Badge or staff number</source>
        <translation>Número de placa o de empleado</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Código {code}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>Qué está a salvo</translation>
    </message>
    <message>
        <source>What was not done</source>
        <translation>Qué no se hizo</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
</context>
<context>
    <name>MigrateDialog</name>
    <message>
        <source>Migrate an old export</source>
        <translation>Migrar una exportación antigua</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Key of the old export</source>
        <translation>Clave de la exportación antigua</translation>
    </message>
    <message>
        <source>The earlier system exported a case with a key, often in the same file. CaseVault opens it in memory, seals what is in it together with the export itself, and gives the package a new key. What is in it counts as disclosed to whoever had both. The custody log keeps only a hash of the old key.</source>
        <translation>El sistema anterior exportaba un caso con una clave, a menudo en el mismo archivo. CaseVault la abre en memoria, sella su contenido junto con la propia exportación y da al paquete una clave nueva. Lo que contiene se considera divulgado a quien tuvo ambas cosas. El registro de custodia conserva solo un hash de la clave antigua.</translation>
    </message>
    <message>
        <source>Leave it empty if the key came in the file, or for a database.</source>
        <translation>Déjelo vacío si la clave venía en el archivo, o si es una base de datos.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>MigrateFolderDialog</name>
    <message>
        <source>Migrate a folder of old exports</source>
        <translation>Migrar una carpeta de exportaciones antiguas</translation>
    </message>
    <message>
        <source>&amp;Migrate all</source>
        <translation>&amp;Migrar todo</translation>
    </message>
    <message>
        <source>Folder of the old exports</source>
        <translation>Carpeta de las exportaciones antiguas</translation>
    </message>
    <message>
        <source>Choose the &amp;exports…</source>
        <translation>Elegir las &amp;exportaciones…</translation>
    </message>
    <message>
        <source>Folder for the packages</source>
        <translation>Carpeta para los paquetes</translation>
    </message>
    <message>
        <source>Choose for &amp;packages…</source>
        <translation>Elegir para los &amp;paquetes…</translation>
    </message>
    <message>
        <source>A &amp;key of its own for each package, kept in a file</source>
        <translation>Una &amp;clave propia para cada paquete, guardada en un archivo</translation>
    </message>
    <message>
        <source>Folder for the new keys, on another drive</source>
        <translation>Carpeta para las claves nuevas, en otra unidad</translation>
    </message>
    <message>
        <source>Choose for ke&amp;ys…</source>
        <translation>Elegir para las c&amp;laves…</translation>
    </message>
    <message>
        <source>One p&amp;assphrase that opens all of them</source>
        <translation>Una fr&amp;ase de contraseña que los abre todos</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Key of old exports that came without one</source>
        <translation>Clave de las exportaciones antiguas que llegaron sin ella</translation>
    </message>
    <message>
        <source>Folder of their keys, each called NAME.key</source>
        <translation>Carpeta de sus claves, cada una llamada NOMBRE.key</translation>
    </message>
    <message>
        <source>Choose &amp;old keys…</source>
        <translation>Elegir las claves &amp;antiguas…</translation>
    </message>
    <message>
        <source>Save the &amp;report…</source>
        <translation>Guardar el &amp;informe…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Package, or why not</source>
        <translation>Paquete, o por qué no</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>Qué fue de cada archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not every old export is a package now</source>
        <translation>No todas las exportaciones antiguas son ya un paquete</translation>
    </message>
    <message>
        <source>Every old export is a package now</source>
        <translation>Cada exportación antigua es ya un paquete</translation>
    </message>
    <message>
        <source>There is no old export in this folder</source>
        <translation>No hay ninguna exportación antigua en esta carpeta</translation>
    </message>
    <message>
        <source>Nothing of the others is lost. Do it again for the rest: what is done is left alone.</source>
        <translation>De las demás no se ha perdido nada. Repítalo para el resto: lo ya hecho no se toca.</translation>
    </message>
    <message>
        <source>The old exports still lie where they were. What was in them counts as disclosed to whoever had them and their keys.</source>
        <translation>Las exportaciones antiguas siguen donde estaban. Su contenido se considera conocido por quien las tuvo junto con sus claves.</translation>
    </message>
    <message>
        <source>Migrated</source>
        <translation>Migrada</translation>
    </message>
    <message>
        <source>Migrated before</source>
        <translation>Migrada antes</translation>
    </message>
    <message>
        <source>Not migrated</source>
        <translation>No migrada</translation>
    </message>
    <message>
        <source>No old export</source>
        <translation>No es una exportación antigua</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>No alcanzada</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>Each export in the folder becomes a package of its own, under a new key. Trouble with one stops none of the others, and what was migrated before is left alone.</source>
        <translation>Cada exportación de la carpeta se convierte en un paquete propio, con una clave nueva. Un problema con una no detiene las demás, y lo migrado antes no se toca.</translation>
    </message>
    <message>
        <source>What opens the packages</source>
        <translation>Qué abre los paquetes</translation>
    </message>
    <message>
        <source>For exports that came without their key</source>
        <translation>Para exportaciones que llegaron sin su clave</translation>
    </message>
    <message>
        <source>One key for all of them, if there is one</source>
        <translation>Una clave para todas, si la hay</translation>
    </message>
</context>
<context>
    <name>NotPackedView</name>
    <message>
        <source>These could not be packed as they were found. They were known when the package was sealed, and the person who sealed it was told.</source>
        <translation>Estos elementos no pudieron empaquetarse tal como se encontraron. Se conocían cuando se selló el paquete, y se informó de ello a quien lo selló.</translation>
    </message>
    <message>
        <source>Everything that was chosen was packed as it was found.</source>
        <translation>Todo lo elegido se empaquetó tal como se encontró.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>What was not packed</source>
        <translation>Qué no se empaquetó</translation>
    </message>
    <message>
        <source>points to {target}</source>
        <translation>apunta a {target}</translation>
    </message>
    <message>
        <source>system error {n}</source>
        <translation>error del sistema {n}</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Marcador</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Kept in your profile</source>
        <translation>Guardada en su perfil</translation>
    </message>
    <message>
        <source>Written {time} UTC</source>
        <translation>Escrita {time} UTC</translation>
    </message>
    <message>
        <source>Your note; it stays in your profile</source>
        <translation>Su nota; permanece en su perfil</translation>
    </message>
    <message>
        <source>Note on this entry</source>
        <translation>Nota sobre esta entrada</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is too large to be shown here as more than its bytes.</source>
        <translation>El archivo es demasiado grande para mostrar aquí algo más que sus bytes.</translation>
    </message>
    <message>
        <source>The tree leaves out what is too deep or too much.</source>
        <translation>El árbol omite lo que es demasiado profundo o excesivo.</translation>
    </message>
    <message>
        <source>The table shows its first columns only.</source>
        <translation>La tabla muestra solo sus primeras columnas.</translation>
    </message>
    <message>
        <source>Read as {encoding}.</source>
        <translation>Leído como {encoding}.</translation>
    </message>
    <message>
        <source>Not UTF-8; read as {encoding}, which may show wrong letters.</source>
        <translation>No es UTF-8; leído como {encoding}, que puede mostrar letras erróneas.</translation>
    </message>
    <message>
        <source>Invisible signs in it that change the direction of text: {n}.</source>
        <translation>Signos invisibles que cambian la dirección del texto: {n}.</translation>
    </message>
    <message>
        <source>Very long lines are broken for display.</source>
        <translation>Las líneas muy largas se parten para mostrarlas.</translation>
    </message>
    <message>
        <source>It begins like a picture but cannot be decoded as one.</source>
        <translation>Empieza como una imagen, pero no puede descodificarse como tal.</translation>
    </message>
    <message>
        <source>It begins like a PDF but cannot be read as one.</source>
        <translation>Empieza como un PDF, pero no puede leerse como tal.</translation>
    </message>
    <message>
        <source>It begins like a database but cannot be read as one.</source>
        <translation>Empieza como una base de datos, pero no puede leerse como tal.</translation>
    </message>
    <message>
        <source>It looks like a message but cannot be read as one.</source>
        <translation>Parece un mensaje, pero no puede leerse como tal.</translation>
    </message>
    <message>
        <source>It begins like an archive but cannot be read as one.</source>
        <translation>Empieza como un archivo comprimido, pero no puede leerse como tal.</translation>
    </message>
    <message>
        <source>It begins like sound or film, but says nothing more.</source>
        <translation>Empieza como sonido o vídeo, pero no dice nada más.</translation>
    </message>
    <message>
        <source>It is too large to be shown here.</source>
        <translation>Es demasiado grande para mostrarse aquí.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here.</source>
        <translation>La imagen es demasiado grande para mostrarse aquí.</translation>
    </message>
    <message>
        <source>Showing it takes more memory than previews are given.</source>
        <translation>Mostrarlo requiere más memoria de la que se concede a las vistas previas.</translation>
    </message>
    <message>
        <source>It is locked with a password of its own.</source>
        <translation>Está bloqueado con una contraseña propia.</translation>
    </message>
    <message>
        <source>There is nothing in it that could be listed here.</source>
        <translation>No contiene nada que pueda enumerarse aquí.</translation>
    </message>
    <message>
        <source>The text is cut after its first part.</source>
        <translation>El texto se corta después de su primera parte.</translation>
    </message>
    <message>
        <source>The message is a page: its words are shown, nothing is fetched or run.</source>
        <translation>El mensaje es una página: se muestran sus palabras; no se descarga ni se ejecuta nada.</translation>
    </message>
    <message>
        <source>Newer rows may stand in a file beside it that ends in -wal.</source>
        <translation>Puede haber filas más recientes en un archivo contiguo que termina en -wal.</translation>
    </message>
    <message>
        <source>Only the file&apos;s beginning was read.</source>
        <translation>Solo se leyó el comienzo del archivo.</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>&amp;Go to it</source>
        <translation>&amp;Ir a ella</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Written (UTC)</source>
        <translation>Escrita (UTC)</translation>
    </message>
    <message>
        <source>Notes on this package</source>
        <translation>Notas sobre este paquete</translation>
    </message>
    <message>
        <source>Shown: {n}</source>
        <translation>Mostrados: {n}</translation>
    </message>
    <message>
        <source>★ yes</source>
        <translation>★ sí</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>As CSV or JSON, by the name you give it</source>
        <translation>En CSV o JSON, según el nombre que le dé</translation>
    </message>
    <message>
        <source>Search paths and notes</source>
        <translation>Buscar en rutas y notas</translation>
    </message>
    <message>
        <source>Search notes</source>
        <translation>Buscar notas</translation>
    </message>
    <message>
        <source>Bookmarks and notes are made under “Details”. They are kept encrypted in your profile; the package is not changed by them, and they are not in the custody log.</source>
        <translation>Los marcadores y las notas se crean en «Detalles». Se guardan cifrados en su perfil; no modifican el paquete y no constan en el registro de custodia.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Sealing has ended.</source>
        <translation>Ha terminado el sellado.</translation>
    </message>
    <message>
        <source>Copying has ended.</source>
        <translation>Ha terminado la copia.</translation>
    </message>
    <message>
        <source>Making the recovery record has ended.</source>
        <translation>Ha terminado la creación de los datos de reparación.</translation>
    </message>
    <message>
        <source>Repairing has ended.</source>
        <translation>Ha terminado la reparación.</translation>
    </message>
    <message>
        <source>Writing files out has ended.</source>
        <translation>Ha terminado la escritura de archivos.</translation>
    </message>
    <message>
        <source>Checking has ended.</source>
        <translation>Ha terminado la comprobación.</translation>
    </message>
    <message>
        <source>The work has ended.</source>
        <translation>Ha terminado el trabajo.</translation>
    </message>
    <message>
        <source>Not complete. CaseVault says why.</source>
        <translation>Incompleto. CaseVault dice por qué.</translation>
    </message>
    <message>
        <source>CaseVault waits for your answer.</source>
        <translation>CaseVault espera su respuesta.</translation>
    </message>
    <message>
        <source>Complete.</source>
        <translation>Completo.</translation>
    </message>
    <message>
        <source>CaseVault shows the result.</source>
        <translation>CaseVault muestra el resultado.</translation>
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message>
        <source>Offer a package</source>
        <translation>Ofrecer un paquete</translation>
    </message>
    <message>
        <source>&amp;Offer it…</source>
        <translation>&amp;Ofrecerlo…</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>The package is hashed and the offer logged. The transfer file goes with the package; the offer stays open until the receipt for it is taken in here.</source>
        <translation>Se calcula el hash del paquete y se registra la oferta. El archivo de entrega acompaña al paquete; la oferta sigue abierta hasta que se incorpore aquí su recibo.</translation>
    </message>
</context>
<context>
    <name>OldExportOffer</name>
    <message>
        <source>&amp;Migrate an old export…</source>
        <translation>&amp;Migrar una exportación antigua…</translation>
    </message>
    <message>
        <source>A folder of &amp;them…</source>
        <translation>Una &amp;carpeta de ellas…</translation>
    </message>
    <message>
        <source>Migrate every old export in a folder</source>
        <translation>Migrar todas las exportaciones antiguas de una carpeta</translation>
    </message>
    <message>
        <source>With other evidence beside it, the old export is sealed closed, as it is. Seal it in a package of its own.</source>
        <translation>Si hay otras evidencias junto a ella, la exportación antigua se sella cerrada, tal como está. Séllela en un paquete propio.</translation>
    </message>
    <message>
        <source>Old export opened: case {case}; rows: {rows}</source>
        <translation>Exportación antigua abierta: caso {case}; filas: {rows}</translation>
    </message>
</context>
<context>
    <name>OutcomePanel</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide the result</source>
        <translation>Ocultar el resultado</translation>
    </message>
</context>
<context>
    <name>PackageDialog</name>
    <message>
        <source>Choose the &amp;package&apos;s file…</source>
        <translation>Elegir el archivo del &amp;paquete…</translation>
    </message>
    <message>
        <source>{name} is wanted.</source>
        <translation>Se necesita {name}.</translation>
    </message>
    <message>
        <source>Opening the package. A passphrase takes a moment on purpose.</source>
        <translation>Abriendo el paquete. Una frase de contraseña tarda un momento a propósito.</translation>
    </message>
    <message>
        <source>{file} is another package. {name} is wanted.</source>
        <translation>{file} es otro paquete. Se necesita {name}.</translation>
    </message>
</context>
<context>
    <name>PackagePapers</name>
    <message>
        <source>Package {name}</source>
        <translation>Paquete {name}</translation>
    </message>
    <message>
        <source>Hash memorandum</source>
        <translation>Memorando de hash</translation>
    </message>
    <message>
        <source>This memorandum goes by another way than the encrypted medium. Whoever receives both computes the SHA-256 of the package, for instance with: sha256sum FILE, and compares it with the value below.</source>
        <translation>Este memorando va por una vía distinta de la del soporte cifrado. Quien recibe ambos calcula el SHA-256 del paquete, por ejemplo con: sha256sum FILE, y lo compara con el valor siguiente.</translation>
    </message>
    <message>
        <source>Files in the package</source>
        <translation>Archivos del paquete</translation>
    </message>
    <message>
        <source>Not listed: the package was not open when this was made. The manifest root above covers the name, size and SHA-256 of every file in it.</source>
        <translation>Sin lista: el paquete no estaba abierto al elaborar este documento. La raíz del manifiesto indicada arriba cubre el nombre, el tamaño y el SHA-256 de todos los archivos que contiene.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Elaborado por</translation>
    </message>
    <message>
        <source>{n} files, in the order of the package, as sealed. Sizes are in bytes.</source>
        <translation>Archivos: {n}, en el orden del paquete, tal como se sellaron. Los tamaños están en bytes.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fecha de creación</translation>
    </message>
    <message>
        <source>{time} UTC</source>
        <translation>{time} UTC</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Package {id}</source>
        <translation>Paquete {id}</translation>
    </message>
    <message>
        <source>Key delivery letter</source>
        <translation>Carta de entrega de la clave</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>The key travels</source>
        <translation>La clave viaja</translation>
    </message>
    <message>
        <source>This letter holds no key.</source>
        <translation>Esta carta no contiene ninguna clave.</translation>
    </message>
    <message>
        <source>The key comes to you by a way of its own, apart from the package and apart from this letter. Whoever has key and package can read everything in it.</source>
        <translation>La clave le llega por una vía propia, separada del paquete y separada de esta carta. Quien tenga la clave y el paquete puede leer todo su contenido.</translation>
    </message>
    <message>
        <source>The package this is about</source>
        <translation>El paquete al que se refiere</translation>
    </message>
    <message>
        <source>Please</source>
        <translation>Por favor</translation>
    </message>
    <message>
        <source>Check that the envelope or message with the key was not opened by anybody else.</source>
        <translation>Compruebe que nadie más haya abierto el sobre o el mensaje con la clave.</translation>
    </message>
    <message>
        <source>Compare the SHA-256 of the package you have with the one above.</source>
        <translation>Compare el SHA-256 del paquete que tiene con el indicado arriba.</translation>
    </message>
    <message>
        <source>When you open the package, compare the key&apos;s fingerprint that CaseVault shows with the one above.</source>
        <translation>Al abrir el paquete, compare la huella de la clave que muestra CaseVault con la indicada arriba.</translation>
    </message>
    <message>
        <source>Keep the key apart from the package, locked away like the evidence itself.</source>
        <translation>Guarde la clave separada del paquete, bajo llave como la propia evidencia.</translation>
    </message>
    <message>
        <source>If anything differs, or somebody else may have seen the key, do not open the package; tell the sender at once, by telephone.</source>
        <translation>Si algo difiere, o si otra persona puede haber visto la clave, no abra el paquete; avise de inmediato al remitente, por teléfono.</translation>
    </message>
    <message>
        <source>Sign below and send this page back.</source>
        <translation>Firme abajo y devuelva esta página.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>The key, sealed and unopened</source>
        <translation>La clave, sellada y sin abrir</translation>
    </message>
    <message>
        <source>The package, with the SHA-256 above</source>
        <translation>El paquete, con el SHA-256 indicado arriba</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Disposal certificate</source>
        <translation>Certificado de disposición final</translation>
    </message>
    <message>
        <source>What was disposed of</source>
        <translation>Objeto de la disposición final</translation>
    </message>
    <message>
        <source>What the custody log says about it</source>
        <translation>Lo que dice el registro de custodia al respecto</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>What and how</source>
        <translation>Qué y cómo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Hash of the entry</source>
        <translation>Hash de la entrada</translation>
    </message>
    <message>
        <source>The log holds no destruction of this package or its keys.</source>
        <translation>El registro no contiene ninguna destrucción de este paquete ni de sus claves.</translation>
    </message>
    <message>
        <source>What is written on this paper by hand stands for itself.</source>
        <translation>Lo escrito a mano en este documento vale por sí mismo.</translation>
    </message>
    <message>
        <source>To be filled in</source>
        <translation>Para rellenar</translation>
    </message>
    <message>
        <source>Authority for the disposal (order, number, date)</source>
        <translation>Autorización para la disposición final (orden, número, fecha)</translation>
    </message>
    <message>
        <source>Method (overwritten, shredded, degaussed, returned to …)</source>
        <translation>Método (sobrescrito, triturado, desmagnetizado, devuelto a …)</translation>
    </message>
    <message>
        <source>Medium: make, model, serial number</source>
        <translation>Soporte: marca, modelo, número de serie</translation>
    </message>
    <message>
        <source>Seal numbers found, and their condition</source>
        <translation>Números de precinto encontrados y su estado</translation>
    </message>
    <message>
        <source>Copies that remain, and where</source>
        <translation>Copias que permanecen, y dónde</translation>
    </message>
    <message>
        <source>Place and time</source>
        <translation>Lugar y hora</translation>
    </message>
    <message>
        <source>What nobody can prove</source>
        <translation>Lo que nadie puede demostrar</translation>
    </message>
    <message>
        <source>That no other copy of the package or of a key exists. Those who sign attest what they did and saw, not more.</source>
        <translation>Que no existe ninguna otra copia del paquete o de una clave. Quienes firman dan fe de lo que hicieron y vieron, y de nada más.</translation>
    </message>
    <message>
        <source>Disposed of by</source>
        <translation>Disposición final a cargo de</translation>
    </message>
    <message>
        <source>Second person, present throughout</source>
        <translation>Segunda persona, presente en todo momento</translation>
    </message>
    <message>
        <source>Copy: {text}</source>
        <translation>Copia: {text}</translation>
    </message>
    <message>
        <source>How: {text}</source>
        <translation>Cómo: {text}</translation>
    </message>
</context>
<context>
    <name>PackageView</name>
    <message>
        <source>&amp;Verify everything</source>
        <translation>&amp;Verificar todo</translation>
    </message>
    <message>
        <source>E&amp;xtract selected…</source>
        <translation>E&amp;xtraer la selección…</translation>
    </message>
    <message>
        <source>Extract &amp;all…</source>
        <translation>Extraer &amp;todo…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>&amp;Disclose some of it…</source>
        <translation>&amp;Divulgar una parte…</translation>
    </message>
    <message>
        <source>&amp;Compare with another package…</source>
        <translation>&amp;Comparar con otro paquete…</translation>
    </message>
    <message>
        <source>&amp;Match lists of hashes…</source>
        <translation>Cotejar &amp;listas de hashes…</translation>
    </message>
    <message>
        <source>&amp;Verify and write a report…</source>
        <translation>&amp;Verificar y escribir un informe…</translation>
    </message>
    <message>
        <source>&amp;Hash memorandum…</source>
        <translation>Memorando de &amp;hash…</translation>
    </message>
    <message>
        <source>Disclosure &amp;schedule…</source>
        <translation>&amp;Relación de divulgación…</translation>
    </message>
    <message>
        <source>&amp;Notes and bookmarks…</source>
        <translation>&amp;Notas y marcadores…</translation>
    </message>
    <message>
        <source>Choose a file on the left to look at it.</source>
        <translation>Elija un archivo a la izquierda para verlo.</translation>
    </message>
    <message>
        <source>A folder. Entries in it: {n}.</source>
        <translation>Una carpeta. Entradas que contiene: {n}.</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Retenidos</translation>
    </message>
    <message>
        <source>Not packed</source>
        <translation>No empaquetado</translation>
    </message>
    <message>
        <source>Not packed ({n})</source>
        <translation>No empaquetado ({n})</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Custodia</translation>
    </message>
</context>
<context>
    <name>PackagesView</name>
    <message>
        <source>Packages and their keys, newest first</source>
        <translation>Paquetes y sus claves, los más recientes primero</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sellado</translation>
    </message>
    <message>
        <source>Opens from</source>
        <translation>Se abre desde</translation>
    </message>
    <message>
        <source>Last proof</source>
        <translation>Última prueba</translation>
    </message>
    <message>
        <source>Search package, case, recipient or fingerprint</source>
        <translation>Buscar paquete, caso, destinatario o huella</translation>
    </message>
    <message>
        <source>&amp;Test now…</source>
        <translation>&amp;Probar ahora…</translation>
    </message>
    <message>
        <source>&amp;Keep a copy…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>&amp;Give access…</source>
        <translation>Dar &amp;acceso…</translation>
    </message>
    <message>
        <source>&amp;Destroy…</source>
        <translation>&amp;Destruir…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>{name} opens. The custody log keeps the proof.</source>
        <translation>{name} se abre. El registro de custodia conserva la prueba.</translation>
    </message>
    <message>
        <source>The key of {name} was kept and read back.</source>
        <translation>La clave de {name} se guardó y se releyó.</translation>
    </message>
    <message>
        <source>Written: {file}. Hand it over together with {name}.</source>
        <translation>Escrito: {file}. Entréguelo junto con {name}.</translation>
    </message>
    <message>
        <source>Destroyed as you both said. That no other copy exists, nobody can prove, and the log says so.</source>
        <translation>Destruidas, según lo declarado por ambas personas. Que no exista ninguna otra copia, nadie puede demostrarlo, y así consta en el registro.</translation>
    </message>
    <message>
        <source>No package was sealed here yet</source>
        <translation>Aquí todavía no se ha sellado ningún paquete</translation>
    </message>
    <message>
        <source>For each package that you seal, this page tells where its key lives: on a card, in a file, in the vault, with a colleague, in a token.</source>
        <translation>Para cada paquete que sella, esta página dice dónde está su clave: en una tarjeta, en un archivo, en la bóveda, con un colega, en un token.</translation>
    </message>
    <message>
        <source>It warns when a key has no second place, and says when it last opened.</source>
        <translation>Avisa cuando una clave no tiene un segundo lugar, y dice cuándo abrió por última vez.</translation>
    </message>
    <message>
        <source>A key that is nowhere is a case that is lost: give every package two places that do not burn together.</source>
        <translation>Una clave que no está en ningún lugar es un caso perdido: dé a cada paquete dos lugares que no ardan juntos.</translation>
    </message>
    <message>
        <source>&amp;Seal a case</source>
        <translation>&amp;Sellar un caso</translation>
    </message>
    <message>
        <source>About the chosen package</source>
        <translation>Sobre el paquete elegido</translation>
    </message>
</context>
<context>
    <name>PageBelow</name>
    <message>
        <source>&amp;Back to the log</source>
        <translation>&amp;Volver al registro</translation>
    </message>
</context>
<context>
    <name>PageDoors</name>
    <message>
        <source>&amp;Others</source>
        <translation>&amp;Otros</translation>
    </message>
    <message>
        <source>Hand-over, and witnesses</source>
        <translation>Entrega, y testigos</translation>
    </message>
    <message>
        <source>&amp;Hand-over: offers, receipts, other logs…</source>
        <translation>&amp;Entrega: ofertas, recibos, otros registros…</translation>
    </message>
    <message>
        <source>&amp;Witnesses: cosignatures, trust policy…</source>
        <translation>&amp;Testigos: cofirmas, política de confianza…</translation>
    </message>
</context>
<context>
    <name>PagesPane</name>
    <message>
        <source>Page of the document</source>
        <translation>Página del documento</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Buscar palabras</translation>
    </message>
    <message>
        <source>Find a page by its words</source>
        <translation>Buscar una página por sus palabras</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Mostrar la página completa</translation>
    </message>
    <message>
        <source> of {n}</source>
        <translation> de {n}</translation>
    </message>
</context>
<context>
    <name>PairRows</name>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Path here</source>
        <translation>Ruta aquí</translation>
    </message>
    <message>
        <source>Path there</source>
        <translation>Ruta allí</translation>
    </message>
    <message>
        <source>Size here</source>
        <translation>Tamaño aquí</translation>
    </message>
    <message>
        <source>Size there</source>
        <translation>Tamaño allí</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ cambiado</translation>
    </message>
    <message>
        <source>→ moved</source>
        <translation>→ movido</translation>
    </message>
    <message>
        <source>− only here</source>
        <translation>− solo aquí</translation>
    </message>
    <message>
        <source>+ only there</source>
        <translation>+ solo allí</translation>
    </message>
    <message>
        <source>= the same</source>
        <translation>= igual</translation>
    </message>
    <message>
        <source>SHA-256 {digest}</source>
        <translation>SHA-256 {digest}</translation>
    </message>
</context>
<context>
    <name>PairsView</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Files of both packages</source>
        <translation>Archivos de ambos paquetes</translation>
    </message>
    <message>
        <source>Shown: {n}</source>
        <translation>Mostrados: {n}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Compared with {name}: they differ</source>
        <translation>Comparado con {name}: difieren</translation>
    </message>
    <message>
        <source>Compared with {name}: both hold the same files</source>
        <translation>Comparado con {name}: ambos contienen los mismos archivos</translation>
    </message>
    <message>
        <source>Everything ({n})</source>
        <translation>Todo ({n})</translation>
    </message>
    <message>
        <source>All differences ({n})</source>
        <translation>Todas las diferencias ({n})</translation>
    </message>
    <message>
        <source>As CSV or JSON, by the name you give it</source>
        <translation>En CSV o JSON, según el nombre que le dé</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>Qué archivos se muestran</translation>
    </message>
    <message>
        <source>Part of a path, or the beginning of a SHA-256</source>
        <translation>Parte de una ruta, o el comienzo de un SHA-256</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>QR code. It holds this text: {text}</source>
        <translation>Código QR. Contiene este texto: {text}</translation>
    </message>
    <message>
        <source>DRAFT: {title}</source>
        <translation>BORRADOR: {title}</translation>
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation>Página {n} de {m}</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>BORRADOR</translation>
    </message>
    <message>
        <source>… (shortened)</source>
        <translation>… (abreviado)</translation>
    </message>
    <message>
        <source>DRAFT. Not signed, not filed, not advice.</source>
        <translation>BORRADOR. No está firmado, no está presentado, no es asesoramiento.</translation>
    </message>
    <message>
        <source>CaseVault filled in what its log holds. A qualified person must read every word, complete and correct it, compare the form with the law in force, and sign their own version.</source>
        <translation>CaseVault rellenó lo que contiene su registro. Una persona cualificada debe leer cada palabra, completarlo y corregirlo, cotejar la forma con la ley vigente y firmar su propia versión.</translation>
    </message>
    <message>
        <source>A qualified person must read every word, complete and correct it, and sign it.</source>
        <translation>Una persona cualificada debe leer cada palabra, completarlo y corregirlo, y firmarlo.</translation>
    </message>
    <message>
        <source>On paper a QR code stands here. It holds this text:</source>
        <translation>En papel, aquí figura un código QR. Contiene este texto:</translation>
    </message>
    <message>
        <source>(to be filled in)</source>
        <translation>(por rellenar)</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>&amp;Reports…</source>
        <translation>&amp;Informes…</translation>
    </message>
    <message>
        <source>The paper was made</source>
        <translation>Se elaboró el documento</translation>
    </message>
    <message>
        <source>Look through it before it is signed or given away.</source>
        <translation>Revíselo antes de que se firme o se entregue.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>{tool} · made {made} UTC · {log}</source>
        <translation>{tool} · elaborado el {made} UTC · {log}</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>n.º {number}</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation>{n} bytes</translation>
    </message>
    <message>
        <source>not in this log</source>
        <translation>no está en este registro</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Package id</source>
        <translation>Identificador del paquete</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Manifest root</source>
        <translation>Raíz del manifiesto</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Not packed</source>
        <translation>No empaquetado</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sellado</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>Huella de la clave</translation>
    </message>
    <message>
        <source>In full (SHA-256)</source>
        <translation>Completa (SHA-256)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Hash of the entry</source>
        <translation>Hash de la entrada</translation>
    </message>
    <message>
        <source>(see no. {n})</source>
        <translation>(véase el n.º {n})</translation>
    </message>
    <message>
        <source>Why: {text}</source>
        <translation>Por qué: {text}</translation>
    </message>
    <message>
        <source>Place: {text}</source>
        <translation>Lugar: {text}</translation>
    </message>
    <message>
        <source>With: {text}</source>
        <translation>Con: {text}</translation>
    </message>
    <message>
        <source>Seals: {text}</source>
        <translation>Precintos: {text}</translation>
    </message>
    <message>
        <source>Medium: {text}</source>
        <translation>Soporte: {text}</translation>
    </message>
    <message>
        <source>Key: {text}</source>
        <translation>Clave: {text}</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Punto de control</translation>
    </message>
    <message>
        <source>This signed text commits the log to all of its {n} entries as they were at {made} UTC, this paper&apos;s own announcement included. The log is tamper-evident up to the last checkpoint that somebody else holds. So keep this page away from the computer that keeps the log: if an entry is ever changed or cut off, this checkpoint contradicts it.

To compare, save the text below, or what the code holds, as a file and choose it under “Compare a checkpoint”, or run: casevault custody verify --checkpoint FILE</source>
        <translation>Este texto firmado vincula al registro a la totalidad de sus {n} entradas tal como estaban el {made} UTC, incluido el anuncio de este mismo documento. El registro revela cualquier manipulación hasta el último punto de control que tenga otra persona. Por eso, guarde esta página lejos del ordenador que lleva el registro: si alguna vez se cambia o se suprime una entrada, este punto de control lo contradice.

Para comparar, guarde como archivo el texto siguiente, o lo que contiene el código, y elíjalo en «Comparar un punto de control», o ejecute: casevault custody verify --checkpoint FILE</translation>
    </message>
    <message>
        <source>Public key of the log</source>
        <translation>Clave pública del registro</translation>
    </message>
    <message>
        <source>Name and office</source>
        <translation>Nombre y cargo</translation>
    </message>
    <message>
        <source>Date and place</source>
        <translation>Fecha y lugar</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
</context>
<context>
    <name>PapersDialog</name>
    <message>
        <source>Papers about the log</source>
        <translation>Documentos sobre el registro</translation>
    </message>
    <message>
        <source>For instance: by hand, with officer Okafor</source>
        <translation>Por ejemplo: en mano, con el agente Okafor</translation>
    </message>
    <message>
        <source>Case, as the log writes it</source>
        <translation>Caso, tal como lo escribe el registro</translation>
    </message>
    <message>
        <source>Package id, 32 digits</source>
        <translation>Identificador del paquete, 32 dígitos</translation>
    </message>
    <message>
        <source>Who gets the letter</source>
        <translation>Quién recibe la carta</translation>
    </message>
    <message>
        <source>How the key travels</source>
        <translation>Cómo viaja la clave</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Choose an entry in the table.</source>
        <translation>Elija una entrada en la tabla.</translation>
    </message>
    <message>
        <source>Which package? Its id is in each of its entries.</source>
        <translation>¿Qué paquete? Su identificador está en cada una de sus entradas.</translation>
    </message>
    <message>
        <source>A package id has 32 digits, 0 to 9 and a to f.</source>
        <translation>Un identificador de paquete tiene 32 dígitos, del 0 al 9 y de la a a la f.</translation>
    </message>
    <message>
        <source>Which case or package is it about?</source>
        <translation>¿A qué caso o paquete se refiere?</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Qué documento</translation>
    </message>
    <message>
        <source>About entry {n}, which is chosen in the table.</source>
        <translation>Sobre la entrada {n}, elegida en la tabla.</translation>
    </message>
    <message>
        <source>The paper is announced in the log before it is made. It is a PDF, and readable by whoever gets it.</source>
        <translation>El documento se anuncia en el registro antes de elaborarse. Es un PDF que puede leer quien lo reciba.</translation>
    </message>
</context>
<context>
    <name>PartiesTable</name>
    <message>
        <source>Parties</source>
        <translation>Intervinientes</translation>
    </message>
    <message>
        <source>Nobody yet: subjects, victims, witnesses, counsel and others.</source>
        <translation>Nadie todavía: investigados, víctimas, testigos, abogados y otros.</translation>
    </message>
    <message>
        <source>Add &amp;party</source>
        <translation>Añadir intervi&amp;niente</translation>
    </message>
    <message>
        <source>Remove party</source>
        <translation>Quitar interviniente</translation>
    </message>
    <message>
        <source>Party in line {row}, {column}: {problem}</source>
        <translation>Interviniente de la línea {row}, {column}: {problem}</translation>
    </message>
</context>
<context>
    <name>PartsModel</name>
    <message>
        <source>(missing)</source>
        <translation>(falta)</translation>
    </message>
</context>
<context>
    <name>PartsPane</name>
    <message>
        <source>Table or sheet</source>
        <translation>Tabla u hoja</translation>
    </message>
    <message>
        <source>Rows before</source>
        <translation>Filas anteriores</translation>
    </message>
    <message>
        <source>Rows after</source>
        <translation>Filas siguientes</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Sin filas</translation>
    </message>
    <message>
        <source>Rows {first}–{last} of {n}</source>
        <translation>Filas {first}–{last} de {n}</translation>
    </message>
    <message>
        <source>Rows {first}–{last}, more follow</source>
        <translation>Filas {first}–{last}, hay más</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Comprimido</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrado</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People you know</source>
        <translation>Personas que conoce</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Agency and role</source>
        <translation>Organismo y función</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Search name, agency or words</source>
        <translation>Buscar nombre, organismo o palabras</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>Ask a colleague for their identity file (.cvid) and add it here, or drop it on this page. A file with a key of the age program (age1pq…) works too.</source>
        <translation>Pida a un colega su archivo de identidad (.cvid) y añádalo aquí, o suéltelo en esta página. También sirve un archivo con una clave del programa age (age1pq…).</translation>
    </message>
    <message>
        <source>Then compare its words by telephone: only that tells whose key it is.</source>
        <translation>Después compare sus palabras por teléfono: solo eso indica de quién es la clave.</translation>
    </message>
    <message>
        <source>From then on you can seal packages that this person can open.</source>
        <translation>A partir de entonces puede sellar paquetes que esa persona pueda abrir.</translation>
    </message>
    <message>
        <source>People you seal to</source>
        <translation>Personas para las que sella</translation>
    </message>
    <message>
        <source>&amp;Add a person…</source>
        <translation>&amp;Añadir una persona…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparar…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>R&amp;evocar…</translation>
    </message>
    <message>
        <source>Rem&amp;ove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Your identity is made. Save its file and give it to others.</source>
        <translation>Su identidad está creada. Guarde su archivo y déselo a otros.</translation>
    </message>
    <message>
        <source>Saved: {name}. It is public: send it any way you like.</source>
        <translation>Guardado: {name}. Es público: envíelo como prefiera.</translation>
    </message>
    <message>
        <source>Added: {names}. Compare the words before you seal anything to them.</source>
        <translation>Añadido: {names}. Compare las palabras antes de sellar nada para estas identidades.</translation>
    </message>
    <message>
        <source>Revoke {name}?</source>
        <translation>¿Revocar {name}?</translation>
    </message>
    <message>
        <source>Nothing is offered to be sealed to {name} any more. Packages that were sealed to them before stay open to them: that cannot be taken back.</source>
        <translation>Ya no se ofrece sellar nada para {name}. Los paquetes que se sellaron antes para esta persona siguen abiertos para ella: eso no puede retirarse.</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Revocar</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>¿Quitar {name}?</translation>
    </message>
    <message>
        <source>{name} and how you compared are forgotten here; the custody log keeps it. Packages that were sealed to them stay open to them.</source>
        <translation>Aquí se olvidan {name} y el modo en que usted comparó; el registro de custodia lo conserva. Los paquetes que se sellaron para esta persona siguen abiertos para ella.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>Read and encrypt</source>
        <translation>Leer y cifrar</translation>
    </message>
    <message>
        <source>Write to the drive</source>
        <translation>Escribir en la unidad</translation>
    </message>
    <message>
        <source>Read back and verify</source>
        <translation>Releer y verificar</translation>
    </message>
    <message>
        <source>Hand over the key</source>
        <translation>Entregar la clave</translation>
    </message>
    <message>
        <source>{name}: done</source>
        <translation>{name}: hecho</translation>
    </message>
    <message>
        <source>{name}: under way</source>
        <translation>{name}: en curso</translation>
    </message>
    <message>
        <source>{name}: still to come</source>
        <translation>{name}: pendiente</translation>
    </message>
</context>
<context>
    <name>PinFileDialog</name>
    <message>
        <source>Pin a public key</source>
        <translation>Fijar una clave pública</translation>
    </message>
    <message>
        <source>&amp;Pin it</source>
        <translation>&amp;Fijarla</translation>
    </message>
    <message>
        <source>from whom, when, and how you know that it is theirs</source>
        <translation>de quién, cuándo y cómo sabe que es suya</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>From now on you can seal to this key, offline. Compare its fingerprint with its owner first: whoever exchanged the file opens what you seal.</source>
        <translation>Desde ahora puede sellar para esta clave, sin conexión. Compare antes su huella con su titular: quien haya cambiado el archivo abre lo que usted selle.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Procedencia</translation>
    </message>
</context>
<context>
    <name>PolicyCard</name>
    <message>
        <source>Policy of your agency</source>
        <translation>Política de su organismo</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>No puede usarse</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>No policy is in force on this computer: you decide everything.</source>
        <translation>No hay ninguna política en vigor en este ordenador: usted lo decide todo.</translation>
    </message>
    <message>
        <source>Whom to ask: {contact}</source>
        <translation>A quién preguntar: {contact}</translation>
    </message>
    <message>
        <source>signed by {name}</source>
        <translation>firmada por {name}</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>sin firmar</translation>
    </message>
    <message>
        <source>From {path}, {signed}. SHA-256 {digest}…</source>
        <translation>De {path}, {signed}. SHA-256 {digest}…</translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>Trust policy</source>
        <translation>Política de confianza</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>Whose cosignatures count</source>
        <translation>Qué cofirmas cuentan</translation>
    </message>
    <message>
        <source>One line for each witness: witness NAME KEY. A line quorum NAME says whose signature is asked for, quorum none that nobody&apos;s is. For several: group NAME any|all|NUMBER MEMBER…, then quorum with that name. A line that begins with # is a remark.</source>
        <translation>Una línea para cada testigo: witness NOMBRE CLAVE. Una línea quorum NOMBRE dice qué firma se pide; quorum none, que no se pide ninguna. Para varios: group NOMBRE any|all|NÚMERO MIEMBRO…, y después quorum con ese nombre. Una línea que empieza por # es un comentario.</translation>
    </message>
</context>
<context>
    <name>PreviewArea</name>
    <message>
        <source>Reading it in a process of its own…</source>
        <translation>Leyéndolo en un proceso propio…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Show as {way}</source>
        <translation>Mostrar como {way}</translation>
    </message>
</context>
<context>
    <name>ProgressStep</name>
    <message>
        <source>The package is written and verified. Its key is waiting for you.</source>
        <translation>El paquete está escrito y verificado. Su clave le espera.</translation>
    </message>
    <message>
        <source>Giving the package its name…</source>
        <translation>Dando su nombre al paquete…</translation>
    </message>
    <message>
        <source>Removing the unfinished package…</source>
        <translation>Eliminando el paquete sin terminar…</translation>
    </message>
    <message>
        <source>Kept for the next package, files and folders: {n}</source>
        <translation>Quedan para el próximo paquete, archivos y carpetas: {n}</translation>
    </message>
    <message>
        <source>Your originals are only read. You can stop at any moment: the unfinished package is then removed. You may also look at other pages meanwhile.</source>
        <translation>Sus originales solo se leen. Puede detenerlo en cualquier momento: entonces se elimina el paquete sin terminar. Mientras tanto también puede ver otras páginas.</translation>
    </message>
</context>
<context>
    <name>ProofBadge</name>
    <message>
        <source>Whole file verified: its SHA-256 holds.</source>
        <translation>Archivo completo verificado: su SHA-256 coincide.</translation>
    </message>
    <message>
        <source>First {size} of {whole}, authentic as sealed. The file&apos;s hash is checked when it is extracted.</source>
        <translation>Primeros {size} de {whole}, auténticos tal como se sellaron. El hash del archivo se comprueba al extraerlo.</translation>
    </message>
</context>
<context>
    <name>ProtectDialog</name>
    <message>
        <source>Protect your profile</source>
        <translation>Proteger su perfil</translation>
    </message>
    <message>
        <source>With a &amp;passphrase, asked at each start</source>
        <translation>Con una &amp;frase de contraseña, que se pide en cada inicio</translation>
    </message>
    <message>
        <source>With the &amp;keyring of this computer</source>
        <translation>Con el &amp;llavero de este ordenador</translation>
    </message>
    <message>
        <source>&amp;Not at all</source>
        <translation>&amp;Sin protección</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Looking for a keyring…</source>
        <translation>Buscando un llavero…</translation>
    </message>
    <message>
        <source>The keyring of this computer cannot be used now.</source>
        <translation>El llavero de este ordenador no puede usarse ahora.</translation>
    </message>
    <message>
        <source>Anyone who can use your account, or who takes this drive, can read your custody log and sign in your name.</source>
        <translation>Cualquiera que pueda usar su cuenta, o que se lleve esta unidad, puede leer su registro de custodia y firmar en su nombre.</translation>
    </message>
    <message>
        <source>Your profile unlocks when you log in to this computer. It does not open on another one.</source>
        <translation>Su perfil se desbloquea cuando usted inicia sesión en este ordenador. No se abre en otro.</translation>
    </message>
    <message>
        <source>This is too easy to guess. Choose a longer one.</source>
        <translation>Es demasiado fácil de adivinar. Elija una más larga.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Las dos todavía no coinciden.</translation>
    </message>
    <message>
        <source>Nobody can recover a forgotten passphrase. Write it down and keep it in a safe place.</source>
        <translation>Nadie puede recuperar una frase de contraseña olvidada. Anótela y guárdela en un lugar seguro.</translation>
    </message>
    <message>
        <source>Changing the protection…</source>
        <translation>Cambiando la protección…</translation>
    </message>
</context>
<context>
    <name>ProveDialog</name>
    <message>
        <source>Does it still open?</source>
        <translation>¿Se abre todavía?</translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <translation>&amp;Probar ahora</translation>
    </message>
    <message>
        <source>Test each key while there still is another one. The custody log keeps what opened the package, and when.</source>
        <translation>Pruebe cada clave mientras aún haya otra. El registro de custodia conserva qué abrió el paquete y cuándo.</translation>
    </message>
    <message>
        <source>Also &amp;read {n} files chosen at random and compare their hashes</source>
        <translation>&amp;Leer además {n} archivos elegidos al azar y comparar sus hashes</translation>
    </message>
</context>
<context>
    <name>ProvenanceView</name>
    <message>
        <source>Disclosed from package {package}…: every file here is proven to be one of its {files} files; withheld: {withheld}. The original: {signed}.</source>
        <translation>Divulgado a partir del paquete {package}…: está demostrado que cada archivo de aquí es uno de los {files} archivos de aquel; retenidos: {withheld}. El original: {signed}.</translation>
    </message>
</context>
<context>
    <name>ProviderForm</name>
    <message>
        <source>The key is symmetric: the service encrypts and decrypts itself, &amp;online</source>
        <translation>La clave es simétrica: el propio servicio cifra y descifra, en &amp;línea</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation>Elegir: {what}</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>ReasonsStep</name>
    <message>
        <source>&amp;Give to selected</source>
        <translation>Asi&amp;gnar a la selección</translation>
    </message>
    <message>
        <source>&amp;Take from selected</source>
        <translation>&amp;Quitar de la selección</translation>
    </message>
    <message>
        <source>Reason for what is selected below</source>
        <translation>Motivo para lo seleccionado abajo</translation>
    </message>
    <message>
        <source>Reason for everything else</source>
        <translation>Motivo para todo lo demás</translation>
    </message>
    <message>
        <source>Give a reason for everything that is withheld.</source>
        <translation>Indique un motivo para todo lo que se retiene.</translation>
    </message>
    <message>
        <source>Withheld: {files} · without a reason: {bare}</source>
        <translation>Retenido: {files} · sin motivo: {bare}</translation>
    </message>
    <message>
        <source>Withheld: {files} · each has a reason</source>
        <translation>Retenido: {files} · cada uno tiene un motivo</translation>
    </message>
    <message>
        <source>Nothing is withheld.</source>
        <translation>No se retiene nada.</translation>
    </message>
    <message>
        <source>Not relevant to the matter</source>
        <translation>No pertinente para el asunto</translation>
    </message>
    <message>
        <source>Outside what was ordered or requested</source>
        <translation>Fuera de lo ordenado o solicitado</translation>
    </message>
    <message>
        <source>Privacy of third parties</source>
        <translation>Privacidad de terceros</translation>
    </message>
    <message>
        <source>Legal privilege</source>
        <translation>Secreto profesional</translation>
    </message>
    <message>
        <source>Protection of a source or witness</source>
        <translation>Protección de una fuente o de un testigo</translation>
    </message>
    <message>
        <source>Another investigation is under way</source>
        <translation>Hay otra investigación en curso</translation>
    </message>
    <message>
        <source>Not disclosable according to the case record</source>
        <translation>No divulgable según la ficha del caso</translation>
    </message>
    <message>
        <source>Choose, or use your own words</source>
        <translation>Elija uno, o use sus propias palabras</translation>
    </message>
</context>
<context>
    <name>ReceivedView</name>
    <message>
        <source>Packages received</source>
        <translation>Paquetes recibidos</translation>
    </message>
    <message>
        <source>Received (UTC)</source>
        <translation>Recibido (UTC)</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Search package or person</source>
        <translation>Buscar paquete o persona</translation>
    </message>
    <message>
        <source>Nothing was received yet</source>
        <translation>Todavía no se ha recibido nada</translation>
    </message>
    <message>
        <source>Somebody who hands a package over gives a transfer file with it, or shows codes. Take it in here, or drop it on this page.</source>
        <translation>Quien entrega un paquete da con él un archivo de entrega, o muestra códigos. Incorpórelo aquí, o suéltelo en esta página.</translation>
    </message>
    <message>
        <source>CaseVault compares the package with what was offered, byte by byte. No key is needed, and nothing is opened.</source>
        <translation>CaseVault compara el paquete con lo que se ofreció, byte a byte. No se necesita ninguna clave y no se abre nada.</translation>
    </message>
    <message>
        <source>You take the package over or refuse it. Either way the giver gets an answer that both logs then stand for.</source>
        <translation>Usted acepta el paquete o lo rechaza. En ambos casos, quien lo entrega recibe una respuesta que desde entonces respaldan los dos registros.</translation>
    </message>
    <message>
        <source>&amp;Take over or refuse…</source>
        <translation>&amp;Aceptar o rechazar…</translation>
    </message>
    <message>
        <source>Received &amp;without an offer…</source>
        <translation>Recibido &amp;sin oferta…</translation>
    </message>
    <message>
        <source>&amp;Make an answer again…</source>
        <translation>&amp;Crear de nuevo una respuesta…</translation>
    </message>
    <message>
        <source>log …{end}, entry {n}</source>
        <translation>registro …{end}, entrada {n}</translation>
    </message>
    <message>
        <source>came without an offer</source>
        <translation>llegó sin oferta</translation>
    </message>
    <message>
        <source>(nobody named)</source>
        <translation>(nadie indicado)</translation>
    </message>
    <message>
        <source>Refusal for the giver</source>
        <translation>Rechazo para quien entrega</translation>
    </message>
    <message>
        <source>Receipt for the giver</source>
        <translation>Recibo para quien entrega</translation>
    </message>
    <message>
        <source>Refused, in entry {n}.</source>
        <translation>Rechazado, en la entrada {n}.</translation>
    </message>
    <message>
        <source>Taken over, in entry {n}.</source>
        <translation>Aceptado, en la entrada {n}.</translation>
    </message>
    <message>
        <source>Give this file back to the giver, who takes it in: only then is the offer ended.</source>
        <translation>Devuelva este archivo a quien entrega, que lo incorpora: solo entonces termina la oferta.</translation>
    </message>
    <message>
        <source>The giver&apos;s checkpoint was NOT cosigned: {why}.</source>
        <translation>El punto de control de quien entrega NO se cofirmó: {why}.</translation>
    </message>
    <message>
        <source>It carries your cosignature of the giver&apos;s log as well.</source>
        <translation>Lleva también su cofirma del registro de quien entrega.</translation>
    </message>
    <message>
        <source>Received, without an offer.</source>
        <translation>Recibido, sin oferta.</translation>
    </message>
    <message>
        <source>Make an answer again</source>
        <translation>Crear de nuevo una respuesta</translation>
    </message>
    <message>
        <source>&amp;Make it…</source>
        <translation>&amp;Crearla…</translation>
    </message>
    <message>
        <source>For a receipt or refusal that was lost. Take in the transfer file it answered: the same answer is written once more.</source>
        <translation>Para un recibo o un rechazo que se perdió. Incorpore el archivo de entrega al que respondía: se escribe una vez más la misma respuesta.</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>&amp;Forget the list</source>
        <translation>&amp;Olvidar la lista</translation>
    </message>
    <message>
        <source>Packages used last</source>
        <translation>Últimos paquetes usados</translation>
    </message>
    <message>
        <source>Open {name} in {place}</source>
        <translation>Abrir {name} en {place}</translation>
    </message>
</context>
<context>
    <name>RecipientsCard</name>
    <message>
        <source>Cards for several people, who open it &amp;together</source>
        <translation>Tarjetas para varias personas, que lo abren &amp;juntas</translation>
    </message>
    <message>
        <source>Keep the package key in my key &amp;vault</source>
        <translation>Guardar la clave del paquete en mi &amp;bóveda de claves</translation>
    </message>
    <message>
        <source>S&amp;ign the package with my identity</source>
        <translation>Firmar el paquete con mi &amp;identidad</translation>
    </message>
    <message>
        <source>Passphrase of your vault</source>
        <translation>Frase de contraseña de su bóveda</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Access token of the key service</source>
        <translation>Token de acceso del servicio de claves</translation>
    </message>
    <message>
        <source>{words} — always, by your agency</source>
        <translation>{words} — siempre, por decisión de su organismo</translation>
    </message>
    <message>
        <source>Name 2 to 16 people for the cards, one a line.</source>
        <translation>Indique de 2 a 16 personas para las tarjetas, una por línea.</translation>
    </message>
    <message>
        <source>Two of the people named for cards have one name.</source>
        <translation>Dos de las personas indicadas para las tarjetas tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>More cards are needed than people are named.</source>
        <translation>Se requieren más tarjetas que personas indicadas.</translation>
    </message>
    <message>
        <source>Type the passphrase of your vault.</source>
        <translation>Teclee la frase de contraseña de su bóveda.</translation>
    </message>
    <message>
        <source>Type the access token of the key service.</source>
        <translation>Teclee el token de acceso del servicio de claves.</translation>
    </message>
    <message>
        <source>{n} of {count} cards together</source>
        <translation>{n} de {count} tarjetas juntas</translation>
    </message>
    <message>
        <source>{name} — fingerprint compared</source>
        <translation>{name} — huella comparada</translation>
    </message>
    <message>
        <source>{name} — fingerprint not compared yet</source>
        <translation>{name} — huella aún sin comparar</translation>
    </message>
    <message>
        <source>{name} — token, service or key file</source>
        <translation>{name} — token, servicio o archivo de clave</translation>
    </message>
    <message>
        <source>the identity of {name}</source>
        <translation>la identidad de {name}</translation>
    </message>
    <message>
        <source>A fingerprint that was not compared may be somebody else&apos;s. Compare it by telephone first, on the page of keys.</source>
        <translation>Una huella que no se ha comparado puede ser de otra persona. Compárela antes por teléfono, en la página de claves.</translation>
    </message>
    <message>
        <source>Keys of tokens and services are of today&apos;s kind: who keeps the medium until there is a large quantum computer could open the package through them, however well the other ways hold.</source>
        <translation>Las claves de tokens y servicios son del tipo actual: quien conserve el soporte hasta que haya un gran ordenador cuántico podría abrir el paquete con ellas, por bien que resistan las otras vías.</translation>
    </message>
    <message>
        <source>People, tokens and services</source>
        <translation>Personas, tokens y servicios</translation>
    </message>
    <message>
        <source>On the page of keys you can add people, tokens and services to seal for.</source>
        <translation>En la página de claves puede añadir personas, tokens y servicios para los que sellar.</translation>
    </message>
    <message>
        <source>Names of the holders, one a line</source>
        <translation>Nombres de los titulares, uno por línea</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>Un nombre por línea</translation>
    </message>
    <message>
        <source>Cards needed</source>
        <translation>Tarjetas necesarias</translation>
    </message>
    <message>
        <source>Also open it with</source>
        <translation>Abrirlo también con</translation>
    </message>
    <message>
        <source>Holders, one name a line</source>
        <translation>Titulares, un nombre por línea</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Where it opens from</source>
        <translation>Desde dónde se abre</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sellado</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>opened with {what} on {when}</source>
        <translation>abierto con {what} el {when}</translation>
    </message>
    <message>
        <source>Last proof</source>
        <translation>Última prueba</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>The log names no place.</source>
        <translation>El registro no nombra ningún lugar.</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>desde el {when}</translation>
    </message>
    <message>
        <source>gone: destroyed on {when}</source>
        <translation>ya no está: destruida el {when}</translation>
    </message>
    <message>
        <source>{when} UTC</source>
        <translation>{when} UTC</translation>
    </message>
</context>
<context>
    <name>RecoverDialog</name>
    <message>
        <source>Work was interrupted</source>
        <translation>El trabajo se interrumpió</translation>
    </message>
    <message>
        <source>CaseVault or the computer stopped in the middle of something. Your original files were not changed, and nothing that was finished was lost.</source>
        <translation>CaseVault o el ordenador se detuvo en mitad de un trabajo. Sus archivos originales no se modificaron, y no se perdió nada de lo terminado.</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>Sealing a package, started {time}</source>
        <translation>Sellado de un paquete, iniciado el {time}</translation>
    </message>
    <message>
        <source>Copying a package, started {time}</source>
        <translation>Copia de un paquete, iniciada el {time}</translation>
    </message>
    <message>
        <source>Taking files out of a package, started {time}</source>
        <translation>Extracción de archivos de un paquete, iniciada el {time}</translation>
    </message>
    <message>
        <source>The package was not finished. Remove what was left behind, then seal again.</source>
        <translation>El paquete no se terminó. Elimine lo que quedó y vuelva a sellar.</translation>
    </message>
    <message>
        <source>The copy was not finished; the package is as it was. Remove what was left behind, then copy again.</source>
        <translation>La copia no se terminó; el paquete está como estaba. Elimine lo que quedó y vuelva a copiar.</translation>
    </message>
    <message>
        <source>Files that came out are whole and stay. Remove what is unfinished, then take the others out.</source>
        <translation>Los archivos que salieron están íntegros y se quedan. Elimine lo que no está terminado y extraiga los demás.</translation>
    </message>
    <message>
        <source>The package is whole and its key was kept. Only its name is missing.</source>
        <translation>El paquete está íntegro y su clave se guardó. Solo le falta el nombre.</translation>
    </message>
    <message>
        <source>The copy is whole. Only its name is missing.</source>
        <translation>La copia está íntegra. Solo le falta el nombre.</translation>
    </message>
    <message>
        <source>&amp;Clean up</source>
        <translation>&amp;Limpiar</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>{t} UTC</source>
        <translation>{t} UTC</translation>
    </message>
    <message>
        <source>Finished. The package has its name.</source>
        <translation>Finalizado. El paquete tiene su nombre.</translation>
    </message>
    <message>
        <source>Cleaned up.</source>
        <translation>Limpieza hecha.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>RecoveryDoor</name>
    <message>
        <source>&amp;Recovery record…</source>
        <translation>Datos de &amp;reparación…</translation>
    </message>
</context>
<context>
    <name>RecoveryRecordDialog</name>
    <message>
        <source>Recovery record</source>
        <translation>Datos de reparación</translation>
    </message>
    <message>
        <source>&amp;Choose another…</source>
        <translation>&amp;Elegir otros…</translation>
    </message>
    <message>
        <source>How much of the package it can repair</source>
        <translation>Qué proporción del paquete pueden reparar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Make the record</source>
        <translation>&amp;Crear los datos</translation>
    </message>
    <message>
        <source>&amp;Write the whole package…</source>
        <translation>E&amp;scribir el paquete completo…</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparar</translation>
    </message>
    <message>
        <source>Every block of the package is compared with its record. That needs no key, and changes neither file.</source>
        <translation>Cada bloque del paquete se compara con sus datos de reparación. No se necesita ninguna clave, y no se modifica ninguno de los dos archivos.</translation>
    </message>
    <message>
        <source>There is none yet. A recovery record is a file beside the package: if a disc is scratched or a stick loses data, it brings that part back. It needs no key and holds nothing secret. Keep a copy of it on another medium.</source>
        <translation>Todavía no hay. Los datos de reparación son un archivo junto al paquete: si un disco se raya o una memoria USB pierde datos, recuperan esa parte. No necesitan clave y no contienen nada secreto. Guarde una copia en otro soporte.</translation>
    </message>
    <message>
        <source>The recovery record was made</source>
        <translation>Se crearon los datos de reparación</translation>
    </message>
    <message>
        <source>It repairs up to {percent} % of the package. Size: {size}.</source>
        <translation>Reparan hasta el {percent} % del paquete. Tamaño: {size}.</translation>
    </message>
    <message>
        <source>SHA-256 of the package</source>
        <translation>SHA-256 del paquete</translation>
    </message>
    <message>
        <source>Blocks that do not hold: {n} of {all}, {size} each.</source>
        <translation>Bloques que no coinciden: {n} de {all}, de {size} cada uno.</translation>
    </message>
    <message>
        <source>The package has {now}; it had {then}.</source>
        <translation>El paquete ocupa {now}; ocupaba {then}.</translation>
    </message>
    <message>
        <source>Repaired: the new file is the package as it was</source>
        <translation>Reparado: el archivo nuevo es el paquete tal como era</translation>
    </message>
    <message>
        <source>The package is as it was when its record was made</source>
        <translation>El paquete está como cuando se crearon sus datos de reparación</translation>
    </message>
    <message>
        <source>More is damaged than this record can repair</source>
        <translation>El daño es mayor de lo que pueden reparar estos datos</translation>
    </message>
    <message>
        <source>Beyond repair: {n}. Salvage brings out what holds.</source>
        <translation>Sin reparación posible: {n}. El rescate recupera lo que sigue íntegro.</translation>
    </message>
    <message>
        <source>The package is damaged, and can be repaired</source>
        <translation>El paquete está dañado y puede repararse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
</context>
<context>
    <name>RehearsalPanel</name>
    <message>
        <source>&amp;Rehearse recovery…</source>
        <translation>&amp;Ensayar la recuperación…</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Ahora no</translation>
    </message>
    <message>
        <source>Keep your originals: recovery was not rehearsed</source>
        <translation>Conserve sus originales: la recuperación no se ensayó</translation>
    </message>
    <message>
        <source>Keep your originals: you chose not to rehearse now</source>
        <translation>Conserve sus originales: decidió no ensayar ahora</translation>
    </message>
    <message>
        <source>&amp;Rehearse another way…</source>
        <translation>&amp;Ensayar de otra manera…</translation>
    </message>
    <message>
        <source>The last try failed: {what}</source>
        <translation>El último intento falló: {what}</translation>
    </message>
    <message>
        <source>The package key opened a sample; no second way has done so yet.</source>
        <translation>La clave del paquete abrió una muestra; ninguna segunda vía lo ha hecho todavía.</translation>
    </message>
    <message>
        <source>That somebody can open this package is not proven. You can rehearse it here, or later on the page Keys.</source>
        <translation>No está demostrado que alguien pueda abrir este paquete. Puede ensayarlo aquí, o más tarde en la página Claves.</translation>
    </message>
    <message>
        <source>Before you rely on the package alone, prove with a sample that it opens with what will be kept.</source>
        <translation>Antes de confiar solo en el paquete, demuestre con una muestra que se abre con lo que se va a conservar.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Opened on the drive with: {ways}. Files chosen at random were read, and their hashes are those of your originals.</source>
        <translation>Abierto en la unidad con: {ways}. Se leyeron archivos elegidos al azar, y sus hashes son los de sus originales.</translation>
    </message>
    <message>
        <source>Not tried: {ways}.</source>
        <translation>Sin probar: {ways}.</translation>
    </message>
    <message>
        <source>Recovery rehearsed: your source is safe, but for the exceptions</source>
        <translation>Recuperación ensayada: su fuente está segura, salvo las excepciones</translation>
    </message>
    <message>
        <source>Recovery rehearsed: your source is safe in the package</source>
        <translation>Recuperación ensayada: su fuente está segura en el paquete</translation>
    </message>
</context>
<context>
    <name>RehearseDialog</name>
    <message>
        <source>Can it be had back?</source>
        <translation>¿Se puede recuperar?</translation>
    </message>
    <message>
        <source>&amp;Open a sample</source>
        <translation>&amp;Abrir una muestra</translation>
    </message>
    <message>
        <source>Take what somebody will have on the day it is needed, best something else than the key you just took. It opens the package as it lies on the drive; up to {n} files chosen at random are read and their hashes compared. Nothing is written but the custody log.</source>
        <translation>Tome lo que alguien tendrá el día que haga falta, a ser posible algo distinto de la clave que acaba de recibir. Abre el paquete tal como está en la unidad; se leen hasta {n} archivos elegidos al azar y se comparan sus hashes. No se escribe nada más que el registro de custodia.</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Ask for a cosignature</source>
        <translation>Pedir una cofirma</translation>
    </message>
    <message>
        <source>&amp;Make the request…</source>
        <translation>&amp;Crear la solicitud…</translation>
    </message>
    <message>
        <source>{name} (signed {entries})</source>
        <translation>{name} (firmó {entries})</translation>
    </message>
    <message>
        <source>Somebody who has seen nothing of this log yet</source>
        <translation>Alguien que todavía no ha visto nada de este registro</translation>
    </message>
    <message>
        <source>A witness signs that it saw this log as it is now, and refuses if it was cut or rewritten since. The request holds a checkpoint and hashes; no entry, no name, no case.</source>
        <translation>Un testigo firma que vio este registro tal como está ahora, y se niega si desde entonces se recortó o se reescribió. La solicitud contiene un punto de control y hashes; ninguna entrada, ningún nombre, ningún caso.</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>A quién se pide</translation>
    </message>
    <message>
        <source>How many entries that witness saw last</source>
        <translation>Cuántas entradas vio ese testigo la última vez</translation>
    </message>
    <message>
        <source>A refusal says the number; correct it here then, and ask again.</source>
        <translation>Un rechazo indica el número; corríjalo entonces aquí y pida de nuevo.</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Exceptions: not packed, or not as found</source>
        <translation>Excepciones: sin empaquetar, o no tal como se encontraron</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Discard the package</source>
        <translation>&amp;Descartar el paquete</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
    <message>
        <source>&amp;Copy SHA-256</source>
        <translation>C&amp;opiar SHA-256</translation>
    </message>
    <message>
        <source>&amp;Open for review</source>
        <translation>&amp;Abrir para revisar</translation>
    </message>
    <message>
        <source>&amp;Seal another</source>
        <translation>&amp;Sellar otro</translation>
    </message>
    <message>
        <source>Sealed: complete</source>
        <translation>Sellado: completo</translation>
    </message>
    <message>
        <source>Every file is in the package, was read back from the drive, and has the hash it had here.</source>
        <translation>Todos los archivos están en el paquete, se releyeron de la unidad y tienen el hash que tenían aquí.</translation>
    </message>
    <message>
        <source>Sealed: complete with exceptions</source>
        <translation>Sellado: completo con excepciones</translation>
    </message>
    <message>
        <source>What is in the package was read back and verified. What is not in it, or not as it was found, is listed below and in the package.</source>
        <translation>Lo que está en el paquete se releyó y se verificó. Lo que no está en él, o no tal como se encontró, se enumera abajo y en el paquete.</translation>
    </message>
    <message>
        <source>Exceptions: {n}</source>
        <translation>Excepciones: {n}</translation>
    </message>
    <message>
        <source>Not sealed: stopped</source>
        <translation>Sin sellar: detenido</translation>
    </message>
    <message>
        <source>You stopped the work.</source>
        <translation>Usted detuvo el trabajo.</translation>
    </message>
    <message>
        <source>Not finished: the package has no name yet</source>
        <translation>Sin terminar: el paquete aún no tiene nombre</translation>
    </message>
    <message>
        <source>The package is whole and its key is safe; only its name is missing. Solve what is said below and try again, or discard it.</source>
        <translation>El paquete está íntegro y su clave está a salvo; solo le falta el nombre. Resuelva lo indicado abajo y vuelva a intentarlo, o descártelo.</translation>
    </message>
    <message>
        <source>Failed: not sealed</source>
        <translation>Fallo: sin sellar</translation>
    </message>
    <message>
        <source>What you filled in is still there.</source>
        <translation>Lo que rellenó sigue ahí.</translation>
    </message>
    <message>
        <source>Move or rename the file that has this name, then try again.</source>
        <translation>Mueva o cambie de nombre el archivo que se llama así y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Not sealed: the package was discarded</source>
        <translation>Sin sellar: el paquete se descartó</translation>
    </message>
    <message>
        <source>Nobody took its key, so nobody could ever have opened it; it was removed. Your originals were not changed, and what you filled in is still there.</source>
        <translation>Nadie recogió su clave, así que nadie habría podido abrirlo nunca; se eliminó. Sus originales no se modificaron, y lo que rellenó sigue ahí.</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>SHA-256 of the package</source>
        <translation>SHA-256 del paquete</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>{size} · files in it: {n}, {content}</source>
        <translation>{size} · archivos que contiene: {n}, {content}</translation>
    </message>
    <message>
        <source>In bytes: {size}, contents {content}</source>
        <translation>En bytes: {size}, contenido {content}</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>Se abre con</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>Huella de la clave</translation>
    </message>
    <message>
        <source>Where the key is</source>
        <translation>Dónde está la clave</translation>
    </message>
    <message>
        <source>{n}, all of them needed: {first} to {last}</source>
        <translation>{n}, todos necesarios: de {first} a {last}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>with you: you retyped its end</source>
        <translation>con usted: tecleó de nuevo su final</translation>
    </message>
    <message>
        <source>on its key card</source>
        <translation>en su tarjeta de clave</translation>
    </message>
    <message>
        <source>in the keyring of this computer</source>
        <translation>en el llavero de este ordenador</translation>
    </message>
    <message>
        <source>in a key file</source>
        <translation>en un archivo de clave</translation>
    </message>
    <message>
        <source>in your key vault</source>
        <translation>en su bóveda de claves</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Open or verify a package</source>
        <translation>Abrir o verificar un paquete</translation>
    </message>
    <message>
        <source>&amp;Salvage what still holds…</source>
        <translation>Re&amp;scatar lo que sigue íntegro…</translation>
    </message>
    <message>
        <source>&amp;Close package</source>
        <translation>C&amp;errar el paquete</translation>
    </message>
    <message>
        <source>&amp;Back to the package</source>
        <translation>&amp;Volver al paquete</translation>
    </message>
    <message>
        <source>See who can open it, check that it is whole, look inside, take files out.</source>
        <translation>Vea quién puede abrirlo, compruebe que está íntegro, mire dentro, extraiga archivos.</translation>
    </message>
    <message>
        <source>It is a CaseVault package. It is closed; one of its keys opens it.</source>
        <translation>Es un paquete de CaseVault. Está cerrado; una de sus claves lo abre.</translation>
    </message>
    <message>
        <source>&amp;Another package</source>
        <translation>Otro pa&amp;quete</translation>
    </message>
    <message>
        <source>It is damaged. What still holds can be brought out with one of its keys.</source>
        <translation>Está dañado. Lo que sigue íntegro puede recuperarse con una de sus claves.</translation>
    </message>
    <message>
        <source>Case {reference}</source>
        <translation>Caso {reference}</translation>
    </message>
    <message>
        <source>files: {n}</source>
        <translation>archivos: {n}</translation>
    </message>
    <message>
        <source>package {start}…</source>
        <translation>paquete {start}…</translation>
    </message>
    <message>
        <source>Disclose some files</source>
        <translation>Divulgar algunos archivos</translation>
    </message>
    <message>
        <source>Compare packages</source>
        <translation>Comparar paquetes</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Notas y marcadores</translation>
    </message>
    <message>
        <source>{name} waits to be opened.</source>
        <translation>{name} está pendiente de abrirse.</translation>
    </message>
</context>
<context>
    <name>SalvageView</name>
    <message>
        <source>New folder for what comes out</source>
        <translation>Carpeta nueva para lo que se recupere</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation>&amp;Elegir dónde…</translation>
    </message>
    <message>
        <source>Also write &amp;lost files as far as they hold</source>
        <translation>Escribir también los archivos &amp;perdidos hasta donde alcancen</translation>
    </message>
    <message>
        <source>Lost file</source>
        <translation>Archivo perdido</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
    <message>
        <source>&amp;Salvage</source>
        <translation>&amp;Rescatar</translation>
    </message>
    <message>
        <source>What opens it, and where to?</source>
        <translation>¿Con qué se abre, y adónde va?</translation>
    </message>
    <message>
        <source>A whole copy is always better: compare the SHA-256 on the receipt with that of every copy there is. Salvage only reads this file. What comes out is proven file by file, not as a package.</source>
        <translation>Una copia íntegra siempre es mejor: compare el SHA-256 del recibo con el de cada copia que exista. El rescate solo lee este archivo. Lo que se recupera queda demostrado archivo por archivo, no como paquete.</translation>
    </message>
    <message>
        <source>Into a folder of their own, under names that end in .incomplete, with zeros for what is lost. The list says where. As a whole they are no evidence.</source>
        <translation>En una carpeta propia, con nombres que terminan en .incomplete y con ceros en lugar de lo perdido. La lista dice dónde. En su conjunto no constituyen evidencia.</translation>
    </message>
    <message>
        <source>Nothing in this package holds any more</source>
        <translation>En este paquete ya no queda nada íntegro</translation>
    </message>
    <message>
        <source>Files salvaged: {files}. How many are lost is not known for certain.</source>
        <translation>Archivos rescatados: {files}. No se sabe con certeza cuántos se han perdido.</translation>
    </message>
    <message>
        <source>Salvaged: {files}. Lost: {lost}.</source>
        <translation>Rescatados: {files}. Perdidos: {lost}.</translation>
    </message>
    <message>
        <source>Every file was salvaged</source>
        <translation>Se rescataron todos los archivos</translation>
    </message>
    <message>
        <source>Files that came out: {n}, {size}. Each holds by itself.</source>
        <translation>Archivos recuperados: {n}, {size}. Cada uno es válido por sí mismo.</translation>
    </message>
    <message>
        <source>Without a listed SHA-256, proven by their encryption alone: {n}.</source>
        <translation>Sin SHA-256 en la lista, demostrados solo por su cifrado: {n}.</translation>
    </message>
    <message>
        <source>The list of files is damaged too: there may have been more files.</source>
        <translation>La lista de archivos también está dañada: puede que hubiera más archivos.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>{lost} of {all}</source>
        <translation>{lost} de {all}</translation>
    </message>
    <message>
        <source>{lost} of the {all} that are left; the end is missing</source>
        <translation>{lost} de los {all} que quedan; falta el final</translation>
    </message>
    <message>
        <source>Blocks lost</source>
        <translation>Bloques perdidos</translation>
    </message>
    <message>
        <source>Written in part, no evidence as a whole: {n}</source>
        <translation>Escritos en parte, sin valor de evidencia en su conjunto: {n}</translation>
    </message>
    <message>
        <source>Parts missing</source>
        <translation>Volúmenes que faltan</translation>
    </message>
    <message>
        <source>{lost} of {size}</source>
        <translation>{lost} de {size}</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>Todavía no se ha elegido ninguna carpeta</translation>
    </message>
    <message>
        <source>Files that were lost</source>
        <translation>Archivos perdidos</translation>
    </message>
</context>
<context>
    <name>ScheduleStep</name>
    <message>
        <source>Tell &amp;names and sizes of what is withheld</source>
        <translation>Indicar los &amp;nombres y tamaños de lo retenido</translation>
    </message>
    <message>
        <source>Case reference that is told</source>
        <translation>Referencia del caso que se indica</translation>
    </message>
    <message>
        <source>Use a &amp;case.json…</source>
        <translation>Usar un &amp;case.json…</translation>
    </message>
    <message>
        <source>This goes into the package. Of the case nothing else is told: the record of the original stays there, with its custody entries.</source>
        <translation>Esto va en el paquete. Del caso no se indica nada más: la ficha del original se queda allí, con sus entradas de custodia.</translation>
    </message>
    <message>
        <source>Drawing up the schedule…</source>
        <translation>Elaborando la relación…</translation>
    </message>
    <message>
        <source>Type the reference of the case.</source>
        <translation>Teclee la referencia del caso.</translation>
    </message>
    <message>
        <source>Disclosed: {files}, {size} · withheld: {rest}</source>
        <translation>Divulgado: {files}, {size} · retenido: {rest}</translation>
    </message>
    <message>
        <source>Another &amp;case.json…</source>
        <translation>Otro &amp;case.json…</translation>
    </message>
    <message>
        <source>the reference is missing</source>
        <translation>falta la referencia</translation>
    </message>
</context>
<context>
    <name>SealPage</name>
    <message>
        <source>Seal a case</source>
        <translation>Sellar un caso</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
</context>
<context>
    <name>SealPolicy</name>
    <message>
        <source>What is off here, the policy of your agency has decided.</source>
        <translation>Lo que aquí está desactivado lo ha decidido la política de su organismo.</translation>
    </message>
    <message>
        <source>The policy of your agency has decided this.</source>
        <translation>La política de su organismo lo ha decidido.</translation>
    </message>
</context>
<context>
    <name>SealSteps</name>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sellar</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>A package is whole and its key is safe, but it has no name yet. If you close now, it stays where it is, and the next start offers to finish it.</source>
        <translation>Un paquete está íntegro y su clave está a salvo, pero aún no tiene nombre. Si cierra ahora, se queda donde está, y el próximo inicio ofrece terminarlo.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Mostrar {name}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>ServicesView</name>
    <message>
        <source>Keys of tokens and services</source>
        <translation>Claves de tokens y servicios</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Probada</translation>
    </message>
    <message>
        <source>Search name, kind, origin or fingerprint</source>
        <translation>Buscar nombre, tipo, procedencia o huella</translation>
    </message>
    <message>
        <source>No key is pinned yet</source>
        <translation>Todavía no hay ninguna clave fijada</translation>
    </message>
    <message>
        <source>A public key of a smart card, an HSM, a cloud key service or a key file can be sealed to offline. Only opening needs the card or the service.</source>
        <translation>Puede sellarse sin conexión para una clave pública de una tarjeta inteligente, un HSM, un servicio de claves en la nube o un archivo de clave. Solo para abrir hace falta la tarjeta o el servicio.</translation>
    </message>
    <message>
        <source>Add the token or service itself: it is tested before it can be chosen.</source>
        <translation>Añada el propio token o servicio: se prueba antes de que pueda elegirse.</translation>
    </message>
    <message>
        <source>Or pin the public key alone, when somebody else will open what you seal to it.</source>
        <translation>O fije solo la clave pública, si será otra persona quien abra lo que usted selle para ella.</translation>
    </message>
    <message>
        <source>A quantum computer of a later day could open what is sealed to this key. Keep what must stay secret for decades to identities and package keys.</source>
        <translation>Un ordenador cuántico futuro podría abrir lo que se sella para esta clave. Reserve lo que deba seguir secreto durante décadas para identidades y claves del paquete.</translation>
    </message>
    <message>
        <source>&amp;Pin a public key file…</source>
        <translation>&amp;Fijar un archivo de clave pública…</translation>
    </message>
    <message>
        <source>&amp;Add a token or service…</source>
        <translation>&amp;Añadir un token o servicio…</translation>
    </message>
    <message>
        <source>&amp;Test now…</source>
        <translation>&amp;Probar ahora…</translation>
    </message>
    <message>
        <source>Rem&amp;ove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>cannot be</source>
        <translation>no es posible</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijada</translation>
    </message>
    <message>
        <source>{when} UTC</source>
        <translation>{when} UTC</translation>
    </message>
    <message>
        <source>{when} UTC: it opened what was sealed to it</source>
        <translation>{when} UTC: abrió lo que se había sellado para ella</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>{name} can be sealed to from now on.</source>
        <translation>Desde ahora puede sellarse para {name}.</translation>
    </message>
    <message>
        <source>Test {name}</source>
        <translation>Probar {name}</translation>
    </message>
    <message>
        <source>A fresh secret is sealed to it and opened again. What you enter here is used once and kept nowhere.</source>
        <translation>Se sella un secreto nuevo para la clave y se vuelve a abrir. Lo que introduzca aquí se usa una vez y no se guarda en ningún lugar.</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>{name} opens what is sealed to it.</source>
        <translation>{name} abre lo que se sella para esa clave.</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>¿Quitar {name}?</translation>
    </message>
    <message>
        <source>Its public key and how it is reached are forgotten here. Packages that were sealed to it stay as they are, but CaseVault cannot open them with it until it is added again.</source>
        <translation>Aquí se olvidan su clave pública y el modo de acceder a ella. Los paquetes que se sellaron para ella quedan como están, pero CaseVault no podrá abrirlos con ella hasta que se añada de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Its limits</source>
        <translation>Sus límites</translation>
    </message>
    <message>
        <source>About the chosen key</source>
        <translation>Sobre la clave elegida</translation>
    </message>
</context>
<context>
    <name>ServingView</name>
    <message>
        <source>Logs you are a witness of</source>
        <translation>Registros de los que usted es testigo</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Entries cosigned</source>
        <translation>Entradas cofirmadas</translation>
    </message>
    <message>
        <source>Name of the log</source>
        <translation>Nombre del registro</translation>
    </message>
    <message>
        <source>Search log</source>
        <translation>Buscar registro</translation>
    </message>
    <message>
        <source>Refused: evidence</source>
        <translation>Rechazado: evidencia</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Cuándo (UTC)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Search what was refused</source>
        <translation>Buscar en lo rechazado</translation>
    </message>
    <message>
        <source>You are no witness of any log yet</source>
        <translation>Todavía no es testigo de ningún registro</translation>
    </message>
    <message>
        <source>A colleague who wants a witness gives you the key of their log (.vkey). Make that log known here; from then on you can cosign its checkpoints.</source>
        <translation>Un colega que quiere un testigo le da la clave de su registro (.vkey). Dé a conocer aquí ese registro; desde entonces puede cofirmar sus puntos de control.</translation>
    </message>
    <message>
        <source>What you saw of a log is stored before you sign. A checkpoint that was cut or rewritten since is refused, and kept as evidence.</source>
        <translation>Lo que vio de un registro se guarda antes de que usted firme. Un punto de control que desde entonces se recortó o se reescribió se rechaza y se conserva como evidencia.</translation>
    </message>
    <message>
        <source>Give them your key as a witness, so that they can check your signature.</source>
        <translation>Dele su clave de testigo, para que pueda comprobar su firma.</translation>
    </message>
    <message>
        <source>&amp;Cosign a checkpoint…</source>
        <translation>&amp;Cofirmar un punto de control…</translation>
    </message>
    <message>
        <source>Make a log &amp;known…</source>
        <translation>&amp;Dar a conocer un registro…</translation>
    </message>
    <message>
        <source>&amp;Your key as a witness…</source>
        <translation>S&amp;u clave de testigo…</translation>
    </message>
    <message>
        <source>Show the &amp;evidence…</source>
        <translation>&amp;Mostrar la evidencia…</translation>
    </message>
    <message>
        <source>Refused, and kept as evidence</source>
        <translation>Rechazado, y conservado como evidencia</translation>
    </message>
    <message>
        <source>Cosign a checkpoint</source>
        <translation>Cofirmar un punto de control</translation>
    </message>
    <message>
        <source>&amp;Cosign it</source>
        <translation>&amp;Cofirmarlo</translation>
    </message>
    <message>
        <source>The request of a log that is known here. Your signature says that it goes on from what you saw before; it says nothing about what its entries claim.</source>
        <translation>La solicitud de un registro que aquí se conoce. Su firma dice que continúa lo que usted vio antes; no dice nada sobre lo que afirman sus entradas.</translation>
    </message>
    <message>
        <source>The first {entries} of {name} are cosigned, on {time}.

Give this answer back, as a file or by its code.</source>
        <translation>Se cofirmó el comienzo de {name}: {entries}, el {time}.

Devuelva esta respuesta, como archivo o mediante su código.</translation>
    </message>
    <message>
        <source>Your cosignature</source>
        <translation>Su cofirma</translation>
    </message>
    <message>
        <source>Make a log known</source>
        <translation>Dar a conocer un registro</translation>
    </message>
    <message>
        <source>&amp;Know it</source>
        <translation>Dar a &amp;conocer</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Cómo lo llama usted</translation>
    </message>
    <message>
        <source>The public key of the log (.vkey), from whoever looks after it. Checkpoints that this key signed can be cosigned here from then on.</source>
        <translation>La clave pública del registro (.vkey), recibida de quien se ocupa de él. Desde entonces pueden cofirmarse aquí los puntos de control que firmó esta clave.</translation>
    </message>
    <message>
        <source>{name} is known from now on.</source>
        <translation>{name} se conoce desde ahora.</translation>
    </message>
    <message>
        <source>Give it to those whose logs you cosign, by a way that they trust: they put it into their trust policy. It is public, and signs nothing.</source>
        <translation>Désela a aquellos cuyos registros cofirma, por una vía en la que confíen: la incluyen en su política de confianza. Es pública y no firma nada.</translation>
    </message>
    <message>
        <source>Your key as a witness</source>
        <translation>Su clave de testigo</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Title or role</source>
        <translation>Cargo o función</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organismo</translation>
    </message>
    <message>
        <source>Badge or staff number</source>
        <translation>Número de placa o de empleado</translation>
    </message>
    <message>
        <source>&amp;Save identity</source>
        <translation>&amp;Guardar identidad</translation>
    </message>
    <message>
        <source>Change &amp;protection…</source>
        <translation>Cambiar la &amp;protección…</translation>
    </message>
    <message>
        <source>Change the log&apos;s &amp;key…</source>
        <translation>Cambiar la &amp;clave del registro…</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> segundos</translation>
    </message>
    <message>
        <source> minutes without use</source>
        <translation> minutos sin uso</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nunca por sí sola</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Sin protección</translation>
    </message>
    <message>
        <source>Only the rights of your account keep others from the key of your custody log.</source>
        <translation>Solo los permisos de su cuenta impiden a otros acceder a la clave de su registro de custodia.</translation>
    </message>
    <message>
        <source>Protected by a passphrase</source>
        <translation>Protegido con una frase de contraseña</translation>
    </message>
    <message>
        <source>CaseVault asks for your passphrase at each start.</source>
        <translation>CaseVault pide su frase de contraseña en cada inicio.</translation>
    </message>
    <message>
        <source>Protected by the keyring</source>
        <translation>Protegido con el llavero</translation>
    </message>
    <message>
        <source>The keyring of this computer unlocks your profile when you log in.</source>
        <translation>El llavero de este ordenador desbloquea su perfil cuando usted inicia sesión.</translation>
    </message>
    <message>
        <source>Saved. The custody log names you so from now on.</source>
        <translation>Guardado. Desde ahora el registro de custodia le nombra así.</translation>
    </message>
    <message>
        <source>The language changes when CaseVault starts again.</source>
        <translation>El idioma cambia cuando CaseVault se inicia de nuevo.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Quién es usted</translation>
    </message>
    <message>
        <source>The custody log names you so in every entry. It is your statement; the log cannot check it.</source>
        <translation>El registro de custodia le nombra así en cada entrada. Es una declaración suya; el registro no puede comprobarla.</translation>
    </message>
    <message>
        <source>Protection of your profile</source>
        <translation>Protección de su perfil</translation>
    </message>
    <message>
        <source>Looks and safety</source>
        <translation>Aspecto y seguridad</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Clear a copied key after</source>
        <translation>Borrar una clave copiada tras</translation>
    </message>
    <message>
        <source>Lock the key vault after</source>
        <translation>Bloquear la bóveda de claves tras</translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>Share card {n} of set {set}</source>
        <translation>Tarjeta de parte {n} del juego {set}</translation>
    </message>
    <message>
        <source>Share card {n}</source>
        <translation>Tarjeta de parte {n}</translation>
    </message>
    <message>
        <source>{threshold} of {shares} such cards together open one sealed CaseVault package</source>
        <translation>{threshold} de {shares} tarjetas como esta abren juntas un paquete sellado de CaseVault</translation>
    </message>
    <message>
        <source>This card alone opens nothing. Never keep two of a set together.</source>
        <translation>Esta tarjeta sola no abre nada. No guarde nunca juntas dos del mismo juego.</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>En poder de</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Juego</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Cards needed</source>
        <translation>Tarjetas necesarias</translation>
    </message>
    <message>
        <source>Opens package</source>
        <translation>Abre el paquete</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Bring it when the package must be opened: its words are typed, or the code is read. The words follow SLIP-0039, a published standard.</source>
        <translation>Tráigala cuando haya que abrir el paquete: se teclean sus palabras o se lee el código. Las palabras siguen SLIP-0039, un estándar publicado.</translation>
    </message>
    <message>
        <source>A photograph or photocopy of it is a share as well.</source>
        <translation>Una fotografía o una fotocopia de ella también es una parte.</translation>
    </message>
    <message>
        <source>If you leave your office, hand it over or back, and have that written down.</source>
        <translation>Si deja su cargo, entréguela o devuélvala, y haga que conste por escrito.</translation>
    </message>
    <message>
        <source>If too many cards are lost, nobody can open the package with them any more.</source>
        <translation>Si se pierden demasiadas tarjetas, nadie podrá ya abrir el paquete con ellas.</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>Guardada en</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Entregada a</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>The same words, for a camera</source>
        <translation>Las mismas palabras, para una cámara</translation>
    </message>
</context>
<context>
    <name>ShareCardsDialog</name>
    <message>
        <source>The cards of several people</source>
        <translation>Las tarjetas de varias personas</translation>
    </message>
    <message>
        <source>&amp;Discard package…</source>
        <translation>&amp;Descartar paquete…</translation>
    </message>
    <message>
        <source>F&amp;inish</source>
        <translation>F&amp;inalizar</translation>
    </message>
    <message>
        <source>Discard this package?</source>
        <translation>¿Descartar este paquete?</translation>
    </message>
    <message>
        <source>Not every card was made. Without them the people named cannot open the package, so it would be removed. Your original files were not changed.</source>
        <translation>No se crearon todas las tarjetas. Sin ellas, las personas indicadas no pueden abrir el paquete, así que se eliminaría. Sus archivos originales no se modificaron.</translation>
    </message>
    <message>
        <source>&amp;Discard the package</source>
        <translation>&amp;Descartar el paquete</translation>
    </message>
    <message>
        <source>&amp;Keep working on it</source>
        <translation>&amp;Seguir con él</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardada como {name}</translation>
    </message>
    <message>
        <source>Every card was made. Print each, hand it over, and delete the files.</source>
        <translation>Se crearon todas las tarjetas. Imprima cada una, entréguela y borre los archivos.</translation>
    </message>
    <message>
        <source>Finish becomes possible when every card was saved.</source>
        <translation>«Finalizar» estará disponible cuando se hayan guardado todas las tarjetas.</translation>
    </message>
    <message>
        <source>{threshold} of these {shares} people together can open the package; fewer cannot. Save a card for each on another drive than the package, print it, and hand it over.</source>
        <translation>{threshold} de estas {shares} personas pueden abrir juntas el paquete; menos no pueden. Guarde una tarjeta para cada una en una unidad distinta de la del paquete, imprímala y entréguela.</translation>
    </message>
    <message>
        <source>Save card {n}…</source>
        <translation>Guardar tarjeta {n}…</translation>
    </message>
    <message>
        <source>Save card {n} for {name}</source>
        <translation>Guardar tarjeta {n} para {name}</translation>
    </message>
</context>
<context>
    <name>SharesEntry</name>
    <message>
        <source>Type or paste the words of one card</source>
        <translation>Teclee o pegue las palabras de una tarjeta</translation>
    </message>
    <message>
        <source>Words of one card</source>
        <translation>Palabras de una tarjeta</translation>
    </message>
    <message>
        <source>Add this c&amp;ard</source>
        <translation>Añadir e&amp;sta tarjeta</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Card {numbers} does not belong to the others and was put aside.</source>
        <translation>La tarjeta {numbers} no pertenece al grupo de las demás y se apartó.</translation>
    </message>
    <message>
        <source>One of the cards is wrong; from so few it cannot be told which. Type one more, or one of them anew.</source>
        <translation>Una de las tarjetas es errónea; con tan pocas no puede saberse cuál. Teclee una más, o una de ellas otra vez.</translation>
    </message>
    <message>
        <source>This card is of set {given}; the package needs set {wanted}.</source>
        <translation>Esta tarjeta es del juego {given}; el paquete necesita el juego {wanted}.</translation>
    </message>
    <message>
        <source>This card is of another set than those given before.</source>
        <translation>Esta tarjeta es de un juego distinto del de las anteriores.</translation>
    </message>
    <message>
        <source>This card was not typed correctly.</source>
        <translation>Esta tarjeta no se tecleó correctamente.</translation>
    </message>
    <message>
        <source>Cards given: {numbers}.</source>
        <translation>Tarjetas dadas: {numbers}.</translation>
    </message>
    <message>
        <source>More cards needed: {n}.</source>
        <translation>Tarjetas que faltan: {n}.</translation>
    </message>
    <message>
        <source>That is enough.</source>
        <translation>Con estas basta.</translation>
    </message>
    <message>
        <source>set {number}: {n} cards</source>
        <translation>juego {number}: {n} tarjetas</translation>
    </message>
    <message>
        <source>Needed: {sets}.</source>
        <translation>Se necesitan: {sets}.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Read the &amp;guide</source>
        <translation>Leer la &amp;guía</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Version {v}</source>
        <translation>Versión {v}</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Seal a case</source>
        <translation>Sellar un caso</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation>Abrir un paquete</translation>
    </message>
    <message>
        <source>Custody log</source>
        <translation>Registro de custodia</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Ayuda sobre esta página</translation>
    </message>
    <message>
        <source>CaseVault</source>
        <translation>CaseVault</translation>
    </message>
</context>
<context>
    <name>SignerView</name>
    <message>
        <source>Looking for a signature…</source>
        <translation>Buscando una firma…</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Sin firmar</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>Signed by {name}, whom you know, on {when} UTC</source>
        <translation>Firmado por {name}, a quien usted conoce, el {when} UTC</translation>
    </message>
    <message>
        <source>Signed on {when} UTC by {name}, whom you revoked: {words}</source>
        <translation>Firmado el {when} UTC por {name}, contacto que usted revocó: {words}</translation>
    </message>
    <message>
        <source>Signed on {when} UTC by an identity you do not know, which calls itself {name}: {words}</source>
        <translation>Firmado el {when} UTC por una identidad que usted no conoce y que se hace llamar {name}: {words}</translation>
    </message>
</context>
<context>
    <name>SleepDelay</name>
    <message>
        <source>Locking the key vault</source>
        <translation>Bloqueando la bóveda de claves</translation>
    </message>
</context>
<context>
    <name>SlipDialog</name>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>&amp;Guardar como archivo…</translation>
    </message>
    <message>
        <source>Codes on &amp;paper (PDF)…</source>
        <translation>Códigos en &amp;papel (PDF)…</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Escrito: {name}</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>El texto está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Acting as {name}</source>
        <translation>Actúa como {name}</translation>
    </message>
    <message>
        <source>No name given</source>
        <translation>Sin nombre indicado</translation>
    </message>
    <message>
        <source>So the custody log names who acts. Click to change.</source>
        <translation>Así nombra el registro de custodia a quien actúa. Haga clic para cambiarlo.</translation>
    </message>
    <message>
        <source>Click to change how it is protected.</source>
        <translation>Haga clic para cambiar su protección.</translation>
    </message>
    <message>
        <source>Profile not protected</source>
        <translation>Perfil sin protección</translation>
    </message>
    <message>
        <source>Profile protected by a passphrase</source>
        <translation>Perfil protegido con una frase de contraseña</translation>
    </message>
    <message>
        <source>Profile protected by the keyring</source>
        <translation>Perfil protegido con el llavero</translation>
    </message>
    <message>
        <source>Keyring ready</source>
        <translation>Llavero listo</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>Llavero bloqueado</translation>
    </message>
    <message>
        <source>Keyring refuses</source>
        <translation>El llavero deniega el acceso</translation>
    </message>
    <message>
        <source>No keyring here</source>
        <translation>Aquí no hay llavero</translation>
    </message>
    <message>
        <source>Looking for a keyring…</source>
        <translation>Buscando un llavero…</translation>
    </message>
    <message>
        <source>Click to look again.</source>
        <translation>Haga clic para volver a mirar.</translation>
    </message>
    <message>
        <source>Vault unreadable</source>
        <translation>Bóveda ilegible</translation>
    </message>
    <message>
        <source>No key vault</source>
        <translation>Sin bóveda de claves</translation>
    </message>
    <message>
        <source>Click to learn what it does.</source>
        <translation>Haga clic para saber qué hace.</translation>
    </message>
    <message>
        <source>Vault locked</source>
        <translation>Bóveda bloqueada</translation>
    </message>
    <message>
        <source>Click to unlock it.</source>
        <translation>Haga clic para desbloquearla.</translation>
    </message>
    <message>
        <source>Vault unlocked</source>
        <translation>Bóveda desbloqueada</translation>
    </message>
    <message>
        <source>Click to lock it now.</source>
        <translation>Haga clic para bloquearla ahora.</translation>
    </message>
    <message>
        <source>Key leaves the clipboard in {n} s</source>
        <translation>La clave sale del portapapeles en {n} s</translation>
    </message>
    <message>
        <source>Click to clear it now.</source>
        <translation>Haga clic para vaciarlo ahora.</translation>
    </message>
    <message>
        <source>No key in the clipboard</source>
        <translation>No hay ninguna clave en el portapapeles</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Step {n} of {all}, {name}: done</source>
        <translation>Paso {n} de {all}, {name}: hecho</translation>
    </message>
    <message>
        <source>Step {n} of {all}, {name}: you are here</source>
        <translation>Paso {n} de {all}, {name}: está aquí</translation>
    </message>
    <message>
        <source>Step {n} of {all}, {name}: still to come</source>
        <translation>Paso {n} de {all}, {name}: pendiente</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Fortaleza de la frase de contraseña</translation>
    </message>
    <message>
        <source>Several words that belong to no sentence are good.</source>
        <translation>Van bien varias palabras que no formen una frase.</translation>
    </message>
    <message>
        <source>Guessed at once.</source>
        <translation>Se adivina de inmediato.</translation>
    </message>
    <message>
        <source>Weak: guessed within months by somebody determined.</source>
        <translation>Débil: alguien decidido la adivina en meses.</translation>
    </message>
    <message>
        <source>Fair: holds for years, at most.</source>
        <translation>Aceptable: resiste años, como mucho.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Muy fuerte.</translation>
    </message>
    <message>
        <source>It contains words or passwords that many people use.</source>
        <translation>Contiene palabras o contraseñas que usa mucha gente.</translation>
    </message>
    <message>
        <source>Repeating adds nothing.</source>
        <translation>Repetir no añade nada.</translation>
    </message>
    <message>
        <source>Rows like abc or 123 are tried first.</source>
        <translation>Las series como abc o 123 se prueban primero.</translation>
    </message>
    <message>
        <source>Rows of keys on the keyboard are tried first.</source>
        <translation>Las series de teclas contiguas del teclado se prueban primero.</translation>
    </message>
    <message>
        <source>Years and dates are tried first.</source>
        <translation>Los años y las fechas se prueban primero.</translation>
    </message>
    <message>
        <source>Add one or two more words that do not belong together.</source>
        <translation>Añada una o dos palabras más que no tengan relación entre sí.</translation>
    </message>
    <message>
        <source>It is too short.</source>
        <translation>Es demasiado corta.</translation>
    </message>
    <message>
        <source>It contains invisible characters that nobody can retype.</source>
        <translation>Contiene caracteres invisibles que nadie puede volver a teclear.</translation>
    </message>
</context>
<context>
    <name>TakeInDialog</name>
    <message>
        <source>Codes or text</source>
        <translation>Códigos o texto</translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Examinando los archivos</translation>
    </message>
    <message>
        <source>Comparing hashes that came along</source>
        <translation>Comparando los hashes recibidos</translation>
    </message>
    <message>
        <source>Hashing and encrypting</source>
        <translation>Calculando hashes y cifrando</translation>
    </message>
    <message>
        <source>Copying the package</source>
        <translation>Copiando el paquete</translation>
    </message>
    <message>
        <source>Writing everything to the drive</source>
        <translation>Escribiendo todo en la unidad</translation>
    </message>
    <message>
        <source>Reading back and checking every file</source>
        <translation>Releyendo y comprobando cada archivo</translation>
    </message>
    <message>
        <source>Taking files out and checking them</source>
        <translation>Extrayendo y comprobando archivos</translation>
    </message>
    <message>
        <source>Checking the custody log</source>
        <translation>Comprobando el registro de custodia</translation>
    </message>
    <message>
        <source>Making the recovery record</source>
        <translation>Creando los datos de reparación</translation>
    </message>
    <message>
        <source>Reading the originals again</source>
        <translation>Leyendo de nuevo los originales</translation>
    </message>
    <message>
        <source>Comparing every block with the recovery record</source>
        <translation>Comparando cada bloque con los datos de reparación</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>file {done} of {total}</source>
        <translation>archivo {done} de {total}</translation>
    </message>
    <message>
        <source>files: {done}</source>
        <translation>archivos: {done}</translation>
    </message>
    <message>
        <source>{speed} each second · about {left} left</source>
        <translation>{speed} por segundo · quedan unos {left}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Text of the file</source>
        <translation>Texto del archivo</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Buscar en este texto</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leer como</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>Resultados: {n}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Automatic ({encoding})</source>
        <translation>Automático ({encoding})</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>{name}: not shown</source>
        <translation>{name}: no se muestra</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Package and files</source>
        <translation>Paquete y archivos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Custodia</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Other logs</source>
        <translation>Otros registros</translation>
    </message>
</context>
<context>
    <name>TimelineDialog</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Case or package</source>
        <translation>Caso o paquete</translation>
    </message>
    <message>
        <source>Case {case}</source>
        <translation>Caso {case}</translation>
    </message>
    <message>
        <source>Package {id}</source>
        <translation>Paquete {id}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Acts, oldest first</source>
        <translation>Actos, los más antiguos primero</translation>
    </message>
    <message>
        <source>&amp;Show in the log</source>
        <translation>&amp;Mostrar en el registro</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <source>Picture of the acts over time</source>
        <translation>Imagen de los actos a lo largo del tiempo</translation>
    </message>
    <message>
        <source>failed or refused: {n}</source>
        <translation>fallidos o rechazados: {n}</translation>
    </message>
    <message>
        <source>without an end: {n}</source>
        <translation>sin final: {n}</translation>
    </message>
    <message>
        <source>{n}, {first} to {last} UTC. {parts}.</source>
        <translation>{n}, de {first} a {last} UTC. {parts}.</translation>
    </message>
    <message>
        <source>{who}, in log …{end}</source>
        <translation>{who}, en el registro …{end}</translation>
    </message>
    <message>
        <source>{state}; that log does NOT hold</source>
        <translation>{state}; ese registro NO es válido</translation>
    </message>
</context>
<context>
    <name>TokenChoice</name>
    <message>
        <source>Token, key service or key file</source>
        <translation>Token, servicio de claves o archivo de clave</translation>
    </message>
    <message>
        <source>PIN, passphrase or access token</source>
        <translation>PIN, frase de contraseña o token de acceso</translation>
    </message>
</context>
<context>
    <name>TypedCheckpointDialog</name>
    <message>
        <source>Compare a checkpoint</source>
        <translation>Comparar un punto de control</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Punto de control</translation>
    </message>
    <message>
        <source>Type it from a printed report, a letter or a receipt, or scan its code: name of the log, number, hash and signature. Spaces and line ends do not matter. A wrong character is pointed at and never replaced.</source>
        <translation>Tecléelo a partir de un informe impreso, una carta o un recibo, o escanee su código: nombre del registro, número, hash y firma. Los espacios y los saltos de línea no importan. Un carácter erróneo se señala y nunca se sustituye.</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlock your profile</source>
        <translation>Desbloquear su perfil</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Trying it. This takes a moment on purpose.</source>
        <translation>Probándola. Tarda un momento a propósito.</translation>
    </message>
    <message>
        <source>Your custody log is protected by a passphrase. Nothing happens before it is unlocked.</source>
        <translation>Su registro de custodia está protegido con una frase de contraseña. No ocurre nada hasta que se desbloquee.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>How do you want to open it?</source>
        <translation>¿Cómo quiere abrirlo?</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>{size} in files: {n}, all of them here</source>
        <translation>{size} en archivos: {n}, todos presentes</translation>
    </message>
    <message>
        <source>{size} in files: {n}; missing: {missing}</source>
        <translation>{size} en archivos: {n}; faltan: {missing}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Opens with</source>
        <translation>Se abre con</translation>
    </message>
    <message>
        <source>package key {fingerprint}</source>
        <translation>clave del paquete {fingerprint}</translation>
    </message>
    <message>
        <source>cards of set {set}: {n} together</source>
        <translation>tarjetas del juego {set}: {n} juntas</translation>
    </message>
    <message>
        <source>“{type}”, which this version of CaseVault does not know</source>
        <translation>«{type}», que esta versión de CaseVault no conoce</translation>
    </message>
    <message>
        <source>Trying the passphrase. This takes a moment on purpose.</source>
        <translation>Probando la frase de contraseña. Tarda un momento a propósito.</translation>
    </message>
    <message>
        <source>Waiting for the keyring. Your system may ask you to unlock it.</source>
        <translation>Esperando al llavero. Su sistema puede pedirle que lo desbloquee.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Reason for opening, for the custody log (optional)</source>
        <translation>Motivo de la apertura, para el registro de custodia (opcional)</translation>
    </message>
    <message>
        <source>Reason for opening</source>
        <translation>Motivo de la apertura</translation>
    </message>
    <message>
        <source>What anyone can see</source>
        <translation>Lo que cualquiera puede ver</translation>
    </message>
    <message>
        <source>These facts are not secret and not proven yet. They are proven when the package opens.</source>
        <translation>Estos datos no son secretos y aún no están demostrados. Quedan demostrados cuando el paquete se abre.</translation>
    </message>
</context>
<context>
    <name>UnofferedDialog</name>
    <message>
        <source>Received without an offer</source>
        <translation>Recibido sin oferta</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>For a package that came from another program, or whose giver made no transfer file. It is hashed, never opened. Verification goes on saying that it was never offered; say below why that is so.</source>
        <translation>Para un paquete procedente de otro programa, o si quien lo entregó no creó un archivo de entrega. Se calcula su hash, pero nunca se abre. La verificación seguirá diciendo que nunca se ofreció; diga abajo por qué es así.</translation>
    </message>
</context>
<context>
    <name>VaultView</name>
    <message>
        <source>&amp;Make a vault…</source>
        <translation>&amp;Crear una bóveda…</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Desbloquear…</translation>
    </message>
    <message>
        <source>Unlock with &amp;keyring</source>
        <translation>Desbloquear con el &amp;llavero</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Bloquear ahora</translation>
    </message>
    <message>
        <source>Change &amp;passphrase…</source>
        <translation>Cambiar &amp;frase de contraseña…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Hacer copia de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>No longer unlock with the k&amp;eyring</source>
        <translation>No desbloquear más con el ll&amp;avero</translation>
    </message>
    <message>
        <source>Let the k&amp;eyring unlock it too</source>
        <translation>Permitir que la desbloquee el ll&amp;avero</translation>
    </message>
    <message>
        <source>No vault yet</source>
        <translation>Todavía no hay bóveda</translation>
    </message>
    <message>
        <source>A vault keeps the keys of the packages you seal, under one passphrase. With it a lost key card is no lost case.</source>
        <translation>Una bóveda guarda las claves de los paquetes que usted sella, bajo una sola frase de contraseña. Con ella, perder una tarjeta de clave no es perder el caso.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Keys in it: {n}. Unlock it to use them.</source>
        <translation>Claves que contiene: {n}. Desbloquéela para usarlas.</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Desbloqueada</translation>
    </message>
    <message>
        <source>Keys in it: {n}. It locks by itself when you are away.</source>
        <translation>Claves que contiene: {n}. Se bloquea sola cuando usted se ausenta.</translation>
    </message>
    <message>
        <source>Make a key vault</source>
        <translation>Crear una bóveda de claves</translation>
    </message>
    <message>
        <source>Choose a passphrase for the vault. It opens every key in it, so make it long: four or more words that do not belong together.</source>
        <translation>Elija una frase de contraseña para la bóveda. Abre todas las claves que contiene, así que hágala larga: cuatro o más palabras que no tengan relación entre sí.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Make the vault</source>
        <translation>&amp;Crear la bóveda</translation>
    </message>
    <message>
        <source>Unlock the key vault</source>
        <translation>Desbloquear la bóveda de claves</translation>
    </message>
    <message>
        <source>The custody log says that the vault was unlocked, and by whom.</source>
        <translation>El registro de custodia dice que la bóveda se desbloqueó, y quién lo hizo.</translation>
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation>Frase de contraseña de la bóveda</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>Change the vault&apos;s passphrase</source>
        <translation>Cambiar la frase de contraseña de la bóveda</translation>
    </message>
    <message>
        <source>Backups made before keep the passphrase they were made under.</source>
        <translation>Las copias de seguridad hechas antes conservan la frase de contraseña con la que se hicieron.</translation>
    </message>
    <message>
        <source>Passphrase in force</source>
        <translation>Frase de contraseña vigente</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Cambiar</translation>
    </message>
    <message>
        <source>Backed up; keys in the backup: {n}. It opens with the vault&apos;s passphrase of today. Keep it on another medium.</source>
        <translation>Copia de seguridad hecha; claves que contiene: {n}. Se abre con la frase de contraseña que la bóveda tiene hoy. Guárdela en otro soporte.</translation>
    </message>
    <message>
        <source>Restore a backup of a vault</source>
        <translation>Restaurar una copia de seguridad de una bóveda</translation>
    </message>
    <message>
        <source>What the backup has and your vault has not is added. Nothing is replaced.</source>
        <translation>Se añade lo que tiene la copia de seguridad y no tiene su bóveda. No se sustituye nada.</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Frase de contraseña de la copia de seguridad</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Restored. Added: {added}. Here already: {same}.</source>
        <translation>Restaurado. Añadidas: {added}. Ya estaban aquí: {same}.</translation>
    </message>
    <message>
        <source>Different here, and left as they are: {n}.</source>
        <translation>Distintas aquí, y dejadas como están: {n}.</translation>
    </message>
    <message>
        <source>Key vault</source>
        <translation>Bóveda de claves</translation>
    </message>
    <message>
        <source>What a vault does and does not do</source>
        <translation>Qué hace y qué no hace una bóveda</translation>
    </message>
    <message>
        <source>It recovers every package sealed here, as long as its passphrase is known.</source>
        <translation>Recupera todos los paquetes sellados aquí, mientras se conozca su frase de contraseña.</translation>
    </message>
    <message>
        <source>Nobody can open it without the passphrase. There is no back door.</source>
        <translation>Nadie puede abrirla sin la frase de contraseña. No hay puerta trasera.</translation>
    </message>
    <message>
        <source>It lies on this computer: a lost computer takes it along. Back it up.</source>
        <translation>Está en este ordenador: si se pierde el ordenador, se pierde con él. Haga una copia de seguridad.</translation>
    </message>
    <message>
        <source>Who has this computer while it is unlocked can use every key in it.</source>
        <translation>Quien tenga este ordenador mientras está desbloqueada puede usar todas las claves que contiene.</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Three questions, three answers: the log is tamper-evident up to the last outside checkpoint.</source>
        <translation>Tres preguntas, tres respuestas: el registro revela cualquier manipulación hasta el último punto de control externo.</translation>
    </message>
    <message>
        <source>&amp;Compare a checkpoint…</source>
        <translation>&amp;Comparar un punto de control…</translation>
    </message>
    <message>
        <source>&amp;Hide answers</source>
        <translation>&amp;Ocultar respuestas</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… y {n} más</translation>
    </message>
</context>
<context>
    <name>VerificationPaper</name>
    <message>
        <source>Verification report</source>
        <translation>Informe de verificación</translation>
    </message>
    <message>
        <source>Package {name}</source>
        <translation>Paquete {name}</translation>
    </message>
    <message>
        <source>{tool} · made {made} UTC · {log}</source>
        <translation>{tool} · elaborado el {made} UTC · {log}</translation>
    </message>
    <message>
        <source>Every verdict below is of this verification.</source>
        <translation>Cada veredicto siguiente procede de esta verificación.</translation>
    </message>
    <message>
        <source>Not packed, or not as found</source>
        <translation>Sin empaquetar, o no tal como se encontró</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>SHA-256 as sealed</source>
        <translation>SHA-256 al sellar</translation>
    </message>
    <message>
        <source>Checkpoint of the custody log</source>
        <translation>Punto de control del registro de custodia</translation>
    </message>
    <message>
        <source>This signed text commits the log to every entry up to this report. Keep it elsewhere.</source>
        <translation>Este texto firmado vincula al registro a todas las entradas hasta este informe. Guárdelo en otro lugar.</translation>
    </message>
    <message>
        <source>Public key of the log</source>
        <translation>Clave pública del registro</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verificado por</translation>
    </message>
</context>
<context>
    <name>VolumeSizeField</name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Size of each file</source>
        <translation>Tamaño de cada archivo</translation>
    </message>
    <message>
        <source>In how many files</source>
        <translation>En cuántos archivos</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Un archivo</translation>
    </message>
    <message>
        <source>One file; several only if the drive cannot hold it</source>
        <translation>Un archivo; varios solo si no cabe en la unidad</translation>
    </message>
    <message>
        <source>FAT drives and memory cards</source>
        <translation>Unidades FAT y tarjetas de memoria</translation>
    </message>
    <message>
        <source>CD</source>
        <translation>CD</translation>
    </message>
    <message>
        <source>DVD</source>
        <translation>DVD</translation>
    </message>
    <message>
        <source>Blu-ray disc</source>
        <translation>Disco Blu-ray</translation>
    </message>
    <message>
        <source>Files of at most {size}: {medium}</source>
        <translation>Archivos de {size} como máximo: {medium}</translation>
    </message>
    <message>
        <source>Files of a size of your own</source>
        <translation>Archivos del tamaño que elija</translation>
    </message>
</context>
<context>
    <name>VouchingView</name>
    <message>
        <source>Witnesses of this log</source>
        <translation>Testigos de este registro</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testigo</translation>
    </message>
    <message>
        <source>Counts?</source>
        <translation>¿Cuenta?</translation>
    </message>
    <message>
        <source>Signed last (its clock)</source>
        <translation>Última firma (su reloj)</translation>
    </message>
    <message>
        <source>Entries signed</source>
        <translation>Entradas firmadas</translation>
    </message>
    <message>
        <source>Search witness or key</source>
        <translation>Buscar testigo o clave</translation>
    </message>
    <message>
        <source>Nobody vouches for this log yet</source>
        <translation>Nadie responde todavía por este registro</translation>
    </message>
    <message>
        <source>Whoever holds this log&apos;s key could cut or rewrite it and sign it again. A witness stops that: it signs what it saw, and refuses what does not go on from there.</source>
        <translation>Quien tenga la clave de este registro podría recortarlo o reescribirlo y firmarlo de nuevo. Un testigo lo impide: firma lo que vio y rechaza lo que no continúa desde ahí.</translation>
    </message>
    <message>
        <source>Any second CaseVault can be a witness, or a program that speaks C2SP tlog-witness. Files or codes carry everything; no network is needed.</source>
        <translation>Puede ser testigo cualquier otro CaseVault, o un programa que hable C2SP tlog-witness. Todo se transmite con archivos o códigos; no hace falta red.</translation>
    </message>
    <message>
        <source>Ask a colleague for their key as a witness, and trust it here. Then ask for a cosignature, and take the answer in.</source>
        <translation>Pida a un colega su clave de testigo y confíe en ella aquí. Después pida una cofirma e incorpore la respuesta.</translation>
    </message>
    <message>
        <source>&amp;Ask for a cosignature…</source>
        <translation>Pedir una c&amp;ofirma…</translation>
    </message>
    <message>
        <source>&amp;Take in an answer…</source>
        <translation>&amp;Incorporar una respuesta…</translation>
    </message>
    <message>
        <source>Tr&amp;ust a witness…</source>
        <translation>Co&amp;nfiar en un testigo…</translation>
    </message>
    <message>
        <source>&amp;Policy…</source>
        <translation>&amp;Política…</translation>
    </message>
    <message>
        <source>&amp;Key of this log…</source>
        <translation>C&amp;lave de este registro…</translation>
    </message>
    <message>
        <source>&amp;Compare a checkpoint…</source>
        <translation>&amp;Comparar un punto de control…</translation>
    </message>
    <message>
        <source>{n} of {size}</source>
        <translation>{n} de {size}</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confianza</translation>
    </message>
    <message>
        <source>Not in the policy</source>
        <translation>No está en la política</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>Give this to the witness, as a file or by its code. What the witness answers, take in here: only then does the log hold it.</source>
        <translation>Dé esto al testigo, como archivo o mediante su código. Incorpore aquí lo que el testigo responda: solo entonces lo contiene el registro.</translation>
    </message>
    <message>
        <source>Request for a cosignature</source>
        <translation>Solicitud de cofirma</translation>
    </message>
    <message>
        <source>Take in an answer</source>
        <translation>Incorporar una respuesta</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Incorporar</translation>
    </message>
    <message>
        <source>What a witness of the trust policy answered to a request of this log, or a whole cosigned checkpoint.</source>
        <translation>Lo que un testigo de la política de confianza respondió a una solicitud de este registro, o un punto de control cofirmado completo.</translation>
    </message>
    <message>
        <source>{name} cosigned the first {entries}, on {time} by its own clock.</source>
        <translation>{name} cofirmó el comienzo del registro: {entries}, el {time} según su propio reloj.</translation>
    </message>
    <message>
        <source>Trust a witness</source>
        <translation>Confiar en un testigo</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>What you call it, in one word</source>
        <translation>Cómo lo llama usted, en una sola palabra</translation>
    </message>
    <message>
        <source>Get the key of the witness (.vkey) from the witness itself, not from whoever looks after this log. The next step shows the policy before it is taken over.</source>
        <translation>Obtenga la clave del testigo (.vkey) del propio testigo, no de quien se ocupa de este registro. El paso siguiente muestra la política antes de aceptarla.</translation>
    </message>
    <message>
        <source>The policy is in force. The log says that it changed.</source>
        <translation>La política está en vigor. El registro dice que ha cambiado.</translation>
    </message>
    <message>
        <source>Give it to whoever is to witness this log, by a way that they trust: they make this log known by it. It is public, and signs nothing.</source>
        <translation>Désela a quien vaya a ser testigo de este registro, por una vía en la que confíe: con ella da a conocer este registro. Es pública y no firma nada.</translation>
    </message>
    <message>
        <source>Public key of this log</source>
        <translation>Clave pública de este registro</translation>
    </message>
</context>
<context>
    <name>WayList</name>
    <message>
        <source>&amp;Other ways…</source>
        <translation>&amp;Otras maneras…</translation>
    </message>
    <message>
        <source>With the key in this computer&apos;s key&amp;ring</source>
        <translation>Con la clave del &amp;llavero de este ordenador</translation>
    </message>
    <message>
        <source>With the key in your &amp;vault</source>
        <translation>Con la clave de su &amp;bóveda</translation>
    </message>
    <message>
        <source>With the package &amp;key, typed or pasted</source>
        <translation>Con la &amp;clave del paquete, tecleada o pegada</translation>
    </message>
    <message>
        <source>With a k&amp;ey file</source>
        <translation>Con un archi&amp;vo de clave</translation>
    </message>
    <message>
        <source>With a pa&amp;ssphrase</source>
        <translation>Con una &amp;frase de contraseña</translation>
    </message>
    <message>
        <source>With your own &amp;identity</source>
        <translation>Con su propia &amp;identidad</translation>
    </message>
    <message>
        <source>With the cards of several &amp;people</source>
        <translation>Con las tarjetas de varias &amp;personas</translation>
    </message>
    <message>
        <source>With a &amp;token, key service or key file of yours</source>
        <translation>Con un &amp;token, servicio de claves o archivo de clave suyo</translation>
    </message>
    <message>
        <source>The keyring</source>
        <translation>El llavero</translation>
    </message>
    <message>
        <source>{backend} is ready.</source>
        <translation>{backend} está listo.</translation>
    </message>
    <message>
        <source>{backend} is locked. Your system will ask to unlock it.</source>
        <translation>{backend} está bloqueado. Su sistema le pedirá que lo desbloquee.</translation>
    </message>
    <message>
        <source>{backend} refuses access.</source>
        <translation>{backend} deniega el acceso.</translation>
    </message>
    <message>
        <source>This computer has no keyring that can be used.</source>
        <translation>Este ordenador no tiene ningún llavero utilizable.</translation>
    </message>
    <message>
        <source>Whether the keyring works is not known.</source>
        <translation>No se sabe si el llavero funciona.</translation>
    </message>
    <message>
        <source>This package has no key that a keyring could hold.</source>
        <translation>Este paquete no tiene ninguna clave que pueda guardar un llavero.</translation>
    </message>
</context>
<context>
    <name>WithheldView</name>
    <message>
        <source>Files of the original that are not here, and why. How many is proven; the reasons are those of whoever disclosed it.</source>
        <translation>Archivos del original que no están aquí, y por qué. Cuántos son está demostrado; los motivos son los de quien lo divulgó.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>What was withheld</source>
        <translation>Lo que se retuvo</translation>
    </message>
    <message>
        <source>number {n}</source>
        <translation>número {n}</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no se indica</translation>
    </message>
</context>
<context>
    <name>WitnessesPage</name>
    <message>
        <source>Witnesses</source>
        <translation>Testigos</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>For this &amp;log</source>
        <translation>Para este &amp;registro</translation>
    </message>
    <message>
        <source>You as a &amp;witness</source>
        <translation>Usted como &amp;testigo</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>&amp;Tell me when long work has ended</source>
        <translation>&amp;Avisarme cuando termine un trabajo largo</translation>
    </message>
    <message>
        <source>Keep the windows &amp;out of pictures of the screen</source>
        <translation>Excluir las ventanas de las &amp;capturas de pantalla</translation>
    </message>
    <message>
        <source>Keep a list of the packages used &amp;last</source>
        <translation>Llevar una &amp;lista de los últimos paquetes usados</translation>
    </message>
    <message>
        <source>&amp;Forget the list</source>
        <translation>&amp;Olvidar la lista</translation>
    </message>
    <message>
        <source>Windows then leaves them out of screenshots, recordings and shared screens. A camera still sees them.</source>
        <translation>Windows las excluye entonces de las capturas, las grabaciones y las pantallas compartidas. Una cámara sigue viéndolas.</translation>
    </message>
    <message>
        <source>macOS is asked to leave them out. Newer ways of recording may show them all the same, and so does a camera.</source>
        <translation>Se pide a macOS que las excluya. Los modos de grabación más recientes pueden mostrarlas de todos modos, y también una cámara.</translation>
    </message>
    <message>
        <source>Pictures of the screen cannot be prevented here: under X11 every program you run may look at the whole screen. Show keys only where you trust all of them.</source>
        <translation>Aquí no pueden impedirse las capturas de pantalla: en X11, cualquier programa que ejecute puede ver toda la pantalla. Muestre claves solo donde confíe en todos ellos.</translation>
    </message>
    <message>
        <source>Pictures of the screen are your desktop&apos;s affair here: under Wayland it asks you before a program may look, and CaseVault can add nothing to that.</source>
        <translation>Aquí las capturas de pantalla dependen de su escritorio: en Wayland le pregunta antes de que un programa pueda mirar, y CaseVault no puede añadir nada a eso.</translation>
    </message>
    <message>
        <source>CaseVault knows no way to prevent pictures of the screen on this system.</source>
        <translation>CaseVault no conoce ninguna manera de impedir las capturas de pantalla en este sistema.</translation>
    </message>
    <message>
        <source>Work and privacy</source>
        <translation>Trabajo y privacidad</translation>
    </message>
    <message>
        <source>A message of your desktop, only while CaseVault is not in front. It names no case and no file, for it may stand on a locked screen.</source>
        <translation>Un mensaje de su escritorio, solo cuando CaseVault no está en primer plano. No nombra ningún caso ni archivo, porque puede aparecer en una pantalla bloqueada.</translation>
    </message>
    <message>
        <source>The list stands on the first page, and in your profile with names and places of the packages. Without it nothing of the kind is kept.</source>
        <translation>La lista figura en la primera página, y en su perfil con los nombres y lugares de los paquetes. Sin ella no se guarda nada de este tipo.</translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>&amp;Names and failures…</source>
        <translation>&amp;Nombres y fallos…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
    <message>
        <source>The package is whole and unaltered; it was sealed with exceptions</source>
        <translation>El paquete está íntegro y sin alterar; se selló con excepciones</translation>
    </message>
    <message>
        <source>The package is whole and unaltered</source>
        <translation>El paquete está íntegro y sin alterar</translation>
    </message>
    <message>
        <source>Everything was decrypted, and every SHA-256 holds. Files: {files}, {size}. Nothing was written to the drive.</source>
        <translation>Se descifró todo, y cada SHA-256 coincide. Archivos: {files}, {size}. No se escribió nada en la unidad.</translation>
    </message>
    <message>
        <source>Could not be packed as found: {n}. See “Not packed”.</source>
        <translation>No pudieron empaquetarse tal como se encontraron: {n}. Véase «No empaquetado».</translation>
    </message>
    <message>
        <source>Package SHA-256</source>
        <translation>SHA-256 del paquete</translation>
    </message>
    <message>
        <source>Manifest root</source>
        <translation>Raíz del manifiesto</translation>
    </message>
    <message>
        <source>Files: {files}, damaged: {damaged}. The report was written.</source>
        <translation>Archivos: {files}, dañados: {damaged}. Se escribió el informe.</translation>
    </message>
    <message>
        <source>It lists every file with its size and SHA-256 as sealed. Files: {n}. Give it away by another way than the package.</source>
        <translation>Enumera cada archivo con su tamaño y su SHA-256 al sellar. Archivos: {n}. Entréguelo por una vía distinta de la del paquete.</translation>
    </message>
    <message>
        <source>The hash memorandum was made</source>
        <translation>Se elaboró el memorando de hash</translation>
    </message>
    <message>
        <source>It lists what was disclosed, and what was withheld and why. Look through it before it is signed or given away.</source>
        <translation>Enumera lo divulgado, y lo retenido y por qué. Revísela antes de que se firme o se entregue.</translation>
    </message>
    <message>
        <source>The disclosure schedule was made</source>
        <translation>Se elaboró la relación de divulgación</translation>
    </message>
    <message>
        <source>Extracted with exceptions; files that failed: {n}</source>
        <translation>Extraído con excepciones; archivos fallidos: {n}</translation>
    </message>
    <message>
        <source>Everything was extracted and checked</source>
        <translation>Todo se extrajo y se comprobó</translation>
    </message>
    <message>
        <source>Extracted; files left out because their names are taken: {n}</source>
        <translation>Extraído; archivos omitidos porque sus nombres están ocupados: {n}</translation>
    </message>
    <message>
        <source>Files: {files}, {size}, each with its SHA-256 checked.</source>
        <translation>Archivos: {files}, {size}, cada uno con su SHA-256 comprobado.</translation>
    </message>
    <message>
        <source>Names changed to fit, or so as not to replace: {n}.</source>
        <translation>Nombres cambiados para adaptarlos o para no sustituir nada: {n}.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>_Choosing</name>
    <message>
        <source>Not stated</source>
        <translation>Sin indicar</translation>
    </message>
</context>
<context>
    <name>_Plurals</name>
    <message numerus="yes">
        <source>{count} bytes</source>
        <translation>
            <numerusform>{count} byte</numerusform>
            <numerusform>{count} de bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>{count} archivo</numerusform>
            <numerusform>{count} de archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} entrada</numerusform>
            <numerusform>{count} de entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} acts</source>
        <translation>
            <numerusform>{count} acto</numerusform>
            <numerusform>{count} de actos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choose_files</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose a package</source>
        <translation>Elegir un paquete</translation>
    </message>
    <message>
        <source>CaseVault packages (*.cvx *.cvx.0*)</source>
        <translation>Paquetes de CaseVault (*.cvx *.cvx.0*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>Log begun</source>
        <translation>Registro iniciado</translation>
    </message>
    <message>
        <source>Key of the log changed</source>
        <translation>Clave del registro cambiada</translation>
    </message>
    <message>
        <source>Log moved to a newer version</source>
        <translation>Registro pasado a una versión más reciente</translation>
    </message>
    <message>
        <source>Log restored from a copy</source>
        <translation>Registro restaurado desde una copia</translation>
    </message>
    <message>
        <source>Log checked</source>
        <translation>Registro comprobado</translation>
    </message>
    <message>
        <source>Checkpoint made</source>
        <translation>Punto de control creado</translation>
    </message>
    <message>
        <source>Checkpoint printed</source>
        <translation>Punto de control impreso</translation>
    </message>
    <message>
        <source>Another log&apos;s checkpoint signed</source>
        <translation>Punto de control de otro registro firmado</translation>
    </message>
    <message>
        <source>Witness signature received</source>
        <translation>Firma de testigo recibida</translation>
    </message>
    <message>
        <source>Receipt taken in</source>
        <translation>Recibo incorporado</translation>
    </message>
    <message>
        <source>Time stamp received</source>
        <translation>Sello de tiempo recibido</translation>
    </message>
    <message>
        <source>CaseVault started</source>
        <translation>CaseVault iniciado</translation>
    </message>
    <message>
        <source>CaseVault closed</source>
        <translation>CaseVault cerrado</translation>
    </message>
    <message>
        <source>Interruption found</source>
        <translation>Interrupción detectada</translation>
    </message>
    <message>
        <source>Clock went back</source>
        <translation>Reloj atrasado</translation>
    </message>
    <message>
        <source>Package sealed</source>
        <translation>Paquete sellado</translation>
    </message>
    <message>
        <source>Package taken in</source>
        <translation>Paquete incorporado</translation>
    </message>
    <message>
        <source>Package opened</source>
        <translation>Paquete abierto</translation>
    </message>
    <message>
        <source>Package verified</source>
        <translation>Paquete verificado</translation>
    </message>
    <message>
        <source>File looked at</source>
        <translation>Archivo visto</translation>
    </message>
    <message>
        <source>Files taken out</source>
        <translation>Archivos extraídos</translation>
    </message>
    <message>
        <source>Package copied</source>
        <translation>Paquete copiado</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>Archivo eliminado</translation>
    </message>
    <message>
        <source>Files salvaged</source>
        <translation>Archivos rescatados</translation>
    </message>
    <message>
        <source>Recovery record made</source>
        <translation>Datos de reparación creados</translation>
    </message>
    <message>
        <source>Package repaired</source>
        <translation>Paquete reparado</translation>
    </message>
    <message>
        <source>Key made</source>
        <translation>Clave creada</translation>
    </message>
    <message>
        <source>Key shown</source>
        <translation>Clave mostrada</translation>
    </message>
    <message>
        <source>Key copied</source>
        <translation>Clave copiada</translation>
    </message>
    <message>
        <source>Key printed</source>
        <translation>Clave impresa</translation>
    </message>
    <message>
        <source>Key stored</source>
        <translation>Clave guardada</translation>
    </message>
    <message>
        <source>Key fetched</source>
        <translation>Clave recuperada</translation>
    </message>
    <message>
        <source>Access granted</source>
        <translation>Acceso concedido</translation>
    </message>
    <message>
        <source>Key split into shares</source>
        <translation>Clave dividida en partes</translation>
    </message>
    <message>
        <source>Key tested</source>
        <translation>Clave probada</translation>
    </message>
    <message>
        <source>Key did not fit</source>
        <translation>Clave que no correspondía</translation>
    </message>
    <message>
        <source>Key destroyed</source>
        <translation>Clave destruida</translation>
    </message>
    <message>
        <source>Hand-over offered</source>
        <translation>Entrega ofrecida</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entrega realizada</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Hand-over refused</source>
        <translation>Entrega rechazada</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Physical seal checked</source>
        <translation>Precinto comprobado</translation>
    </message>
    <message>
        <source>Physical seal broken</source>
        <translation>Precinto roto</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation>Divulgado</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Disposición final</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>anunciado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>realizado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>Entry {seq} was announced, and nothing says how it ended.</source>
        <translation>La entrada {seq} se anunció, y nada dice cómo terminó.</translation>
    </message>
    <message>
        <source>Entry {seq} ends something that was never announced.</source>
        <translation>La entrada {seq} termina algo que nunca se anunció.</translation>
    </message>
    <message>
        <source>Entry {seq} ends something that had ended before.</source>
        <translation>La entrada {seq} termina algo que ya había terminado.</translation>
    </message>
    <message>
        <source>The clock went back before entry {seq}.</source>
        <translation>El reloj se atrasó antes de la entrada {seq}.</translation>
    </message>
    <message>
        <source>Entry {seq} is about a package this log never saw arrive ({detail}).</source>
        <translation>La entrada {seq} se refiere a un paquete cuya llegada nunca vio este registro ({detail}).</translation>
    </message>
    <message>
        <source>The hand-over offered in entry {seq} has no receipt yet ({detail}).</source>
        <translation>La entrega ofrecida en la entrada {seq} aún no tiene recibo ({detail}).</translation>
    </message>
    <message>
        <source>The package received in entry {seq} came without an offer ({detail}).</source>
        <translation>El paquete recibido en la entrada {seq} llegó sin oferta ({detail}).</translation>
    </message>
    <message>
        <source>An entry is missing.</source>
        <translation>Falta una entrada.</translation>
    </message>
    <message>
        <source>It does not follow the entry before it.</source>
        <translation>No sigue a la entrada anterior.</translation>
    </message>
    <message>
        <source>It names another entry that is not that one.</source>
        <translation>Nombra otra entrada que no es esa.</translation>
    </message>
    <message>
        <source>The tree of hashes differs from the entries.</source>
        <translation>El árbol de hashes difiere de las entradas.</translation>
    </message>
    <message>
        <source>Its signature does not hold.</source>
        <translation>Su firma no es válida.</translation>
    </message>
    <message>
        <source>Its contents were changed or damaged.</source>
        <translation>Su contenido se cambió o se dañó.</translation>
    </message>
    <message>
        <source>Its contents break the rules of the log.</source>
        <translation>Su contenido infringe las reglas del registro.</translation>
    </message>
    <message>
        <source>It stands under facts that are not its own.</source>
        <translation>Figura bajo datos que no son los suyos.</translation>
    </message>
    <message>
        <source>Its hash was changed or damaged.</source>
        <translation>Su hash se cambió o se dañó.</translation>
    </message>
    <message>
        <source>A person stopped it.</source>
        <translation>Lo detuvo una persona.</translation>
    </message>
    <message>
        <source>CaseVault or the computer stopped in the middle.</source>
        <translation>CaseVault o el ordenador se detuvo a la mitad.</translation>
    </message>
</context>
<context>
    <name>exceptions</name>
    <message>
        <source>A link: not packed, its target is noted</source>
        <translation>Un enlace: no empaquetado, se anota su destino</translation>
    </message>
    <message>
        <source>A socket: holds nothing to pack</source>
        <translation>Un socket: no contiene nada que empaquetar</translation>
    </message>
    <message>
        <source>A pipe: holds nothing to pack</source>
        <translation>Una tubería: no contiene nada que empaquetar</translation>
    </message>
    <message>
        <source>A device: not packed</source>
        <translation>Un dispositivo: no empaquetado</translation>
    </message>
    <message>
        <source>Could not be read: not packed</source>
        <translation>No pudo leerse: no empaquetado</translation>
    </message>
    <message>
        <source>Vanished before it was read</source>
        <translation>Desapareció antes de leerse</translation>
    </message>
    <message>
        <source>Changed while it was sealed</source>
        <translation>Cambió durante el sellado</translation>
    </message>
    <message>
        <source>Became shorter while it was sealed</source>
        <translation>Se acortó durante el sellado</translation>
    </message>
    <message>
        <source>Parts could not be read and stand as zeros</source>
        <translation>Algunas partes no pudieron leerse y figuran como ceros</translation>
    </message>
    <message>
        <source>Its name in the package was taken: not packed</source>
        <translation>Su nombre en el paquete estaba ocupado: no empaquetado</translation>
    </message>
    <message>
        <source>Packed as found: its hash is not the one a list beside it names</source>
        <translation>Empaquetado tal como se encontró: su hash no es el que indica una lista contigua</translation>
    </message>
    <message>
        <source>Named by a list of hashes, and not there</source>
        <translation>Nombrado en una lista de hashes, pero ausente</translation>
    </message>
    <message>
        <source>Packed: lies in a bag that does not list it</source>
        <translation>Empaquetado: está en una bolsa que no lo enumera</translation>
    </message>
    <message>
        <source>Packed: a time of it is before 1677 or after 2262, and kept as the nearest</source>
        <translation>Empaquetado: una de sus fechas es anterior a 1677 o posterior a 2262, y queda la más cercana posible</translation>
    </message>
    <message>
        <source>Bytes {ranges}</source>
        <translation>Bytes {ranges}</translation>
    </message>
</context>
<context>
    <name>handover</name>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Ha vuelto</translation>
    </message>
    <message>
        <source>it covers fewer entries than you saw of that log before</source>
        <translation>cubre menos entradas de las que usted vio antes de ese registro</translation>
    </message>
    <message>
        <source>it CONTRADICTS what you saw of that log before. Both checkpoints are kept in your log</source>
        <translation>CONTRADICE lo que usted vio antes de ese registro. Ambos puntos de control se conservan en su registro</translation>
    </message>
    <message>
        <source>it brings no proof that it goes on from what you saw of that log before</source>
        <translation>no trae ninguna prueba de que continúe lo que usted vio antes de ese registro</translation>
    </message>
    <message>
        <source>another key is known under that log&apos;s name</source>
        <translation>con el nombre de ese registro se conoce otra clave</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} días</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation>{n} horas</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minutos</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>a transfer file</source>
        <translation>un archivo de entrega</translation>
    </message>
    <message>
        <source>a receipt</source>
        <translation>un recibo</translation>
    </message>
    <message>
        <source>what came of it contradicts itself: two histories were signed</source>
        <translation>lo procedente de él se contradice: se firmaron dos historias</translation>
    </message>
    <message>
        <source>a file kept here is damaged</source>
        <translation>un archivo conservado aquí está dañado</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Shown</source>
        <translation>Mostrada</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation>Tarjeta de clave</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Archivo de clave</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Key vault</source>
        <translation>Bóveda de claves</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Anotada</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Share cards</source>
        <translation>Tarjetas de parte</translation>
    </message>
    <message>
        <source>the package key</source>
        <translation>la clave del paquete</translation>
    </message>
    <message>
        <source>the passphrase</source>
        <translation>la frase de contraseña</translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation>el llavero</translation>
    </message>
    <message>
        <source>the key vault</source>
        <translation>la bóveda de claves</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <translation>una frase de contraseña</translation>
    </message>
    <message>
        <source>a person&apos;s identity</source>
        <translation>la identidad de una persona</translation>
    </message>
    <message>
        <source>a token, key service or key file (RSA)</source>
        <translation>un token, servicio de claves o archivo de clave (RSA)</translation>
    </message>
    <message>
        <source>a token or key file (elliptic curve)</source>
        <translation>un token o archivo de clave (curva elíptica)</translation>
    </message>
    <message>
        <source>a key service</source>
        <translation>un servicio de claves</translation>
    </message>
    <message>
        <source>share cards</source>
        <translation>tarjetas de parte</translation>
    </message>
    <message>
        <source>the key in the keyring</source>
        <translation>la clave del llavero</translation>
    </message>
    <message>
        <source>the key in the vault</source>
        <translation>la clave de la bóveda</translation>
    </message>
    <message>
        <source>a key file</source>
        <translation>un archivo de clave</translation>
    </message>
    <message>
        <source>your identity</source>
        <translation>su identidad</translation>
    </message>
    <message>
        <source>a token, key service or key file</source>
        <translation>un token, servicio de claves o archivo de clave</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>sin comparar</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>comparado</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocado</translation>
    </message>
    <message>
        <source>Public key only</source>
        <translation>Solo clave pública</translation>
    </message>
    <message>
        <source>Key file (PEM)</source>
        <translation>Archivo de clave (PEM)</translation>
    </message>
    <message>
        <source>Token, smart card or HSM (PKCS #11)</source>
        <translation>Token, tarjeta inteligente o HSM (PKCS #11)</translation>
    </message>
    <message>
        <source>AWS KMS</source>
        <translation>AWS KMS</translation>
    </message>
    <message>
        <source>Azure Key Vault</source>
        <translation>Azure Key Vault</translation>
    </message>
    <message>
        <source>HashiCorp Vault</source>
        <translation>HashiCorp Vault</translation>
    </message>
    <message>
        <source>CaseVault cannot test it: whether the owner still has the private half, only they know.</source>
        <translation>CaseVault no puede probarla: si el titular tiene aún la mitad privada, solo lo sabe él.</translation>
    </message>
    <message>
        <source>It does not protect against somebody who copies the file: they can guess at its passphrase for as long as they like.</source>
        <translation>No protege frente a quien copie el archivo: puede intentar adivinar su frase de contraseña durante todo el tiempo que quiera.</translation>
    </message>
    <message>
        <source>It does not protect against somebody who has the token and its PIN, and a lost or blocked token opens nothing any more.</source>
        <translation>No protege frente a quien tenga el token y su PIN, y un token perdido o bloqueado ya no abre nada.</translation>
    </message>
    <message>
        <source>It does not protect against whoever administers the account: they can use the key, forbid it to you or delete it, and the service sees each use.</source>
        <translation>No protege frente a quien administra la cuenta: puede usar la clave, prohibírsela a usted o borrarla, y el servicio ve cada uso.</translation>
    </message>
    <message>
        <source>It does not protect against whoever administers the vault: they can use the key, forbid it to you or delete it, and the service sees each use.</source>
        <translation>No protege frente a quien administra la bóveda: puede usar la clave, prohibírsela a usted o borrarla, y el servicio ve cada uso.</translation>
    </message>
    <message>
        <source>It does not protect against whoever administers the server or steals the access token, and while the server cannot be reached nothing opens.</source>
        <translation>No protege frente a quien administra el servidor o roba el token de acceso, y mientras no se pueda acceder al servidor no se abre nada.</translation>
    </message>
    <message>
        <source>Passphrase of the key file</source>
        <translation>Frase de contraseña del archivo de clave</translation>
    </message>
    <message>
        <source>PIN of the token</source>
        <translation>PIN del token</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>simétrica</translation>
    </message>
    <message>
        <source>No place known</source>
        <translation>Ningún lugar conocido</translation>
    </message>
    <message>
        <source>Passphrase only</source>
        <translation>Solo frase de contraseña</translation>
    </message>
    <message>
        <source>{places} only</source>
        <translation>Solo {places}</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 lugar</translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation>{n} lugares</translation>
    </message>
    <message>
        <source>The log knows no place that holds this package&apos;s key. If it was not written down unseen, and the package has no passphrase, its contents are lost.</source>
        <translation>El registro no conoce ningún lugar que contenga la clave de este paquete. Si no se anotó sin que quedara constancia, y el paquete no tiene frase de contraseña, su contenido está perdido.</translation>
    </message>
    <message>
        <source>This package has no key of its own: it opens with its passphrase alone. Who forgets it loses the contents.</source>
        <translation>Este paquete no tiene clave propia: se abre solo con su frase de contraseña. Quien la olvida pierde el contenido.</translation>
    </message>
    <message>
        <source>Every known copy of the key lies on this computer. If it is lost or breaks, so is the case: print a key card, give access to somebody, or back up the vault.</source>
        <translation>Todas las copias conocidas de la clave están en este ordenador. Si se pierde o se avería, también se pierde el caso: imprima una tarjeta de clave, dé acceso a alguien o haga copia de seguridad de la bóveda.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>CaseVault made a mistake of its own.</source>
        <translation>CaseVault cometió un error propio.</translation>
    </message>
    <message>
        <source>Your original files were not changed. What was sealed before is as it was.</source>
        <translation>Sus archivos originales no se modificaron. Lo que se selló antes está como estaba.</translation>
    </message>
    <message>
        <source>What you asked for was stopped and may be unfinished.</source>
        <translation>Lo que pidió se detuvo y puede no estar terminado.</translation>
    </message>
    <message>
        <source>Close CaseVault and start it again: it then looks for anything unfinished. This is a defect in CaseVault, not a mistake of yours. Please report it with the details below.</source>
        <translation>Cierre CaseVault y ábralo de nuevo: entonces busca lo que no esté terminado. Es un defecto de CaseVault, no un error suyo. Comuníquelo, por favor, con los detalles de abajo.</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(desconocido)</translation>
    </message>
    <message>
        <source>Something to know</source>
        <translation>Algo que conviene saber</translation>
    </message>
    <message>
        <source>Your evidence and your packages were not touched. The log was not changed.</source>
        <translation>No se tocaron sus evidencias ni sus paquetes. El registro no se modificó.</translation>
    </message>
    <message>
        <source>CaseVault did not go on, because no step may happen without its entry in the log.</source>
        <translation>CaseVault no continuó, porque ningún paso puede darse sin su entrada en el registro.</translation>
    </message>
    <message>
        <source>Make a copy of the profile folder as it is now, before anything else. Then restore your last good copy or ask whoever looks after your logs.</source>
        <translation>Antes de nada, haga una copia de la carpeta del perfil tal como está ahora. Después restaure su última copia buena o pregunte a quien se ocupa de sus registros.</translation>
    </message>
    <message>
        <source>The custody log could not be used.</source>
        <translation>No se pudo usar el registro de custodia.</translation>
    </message>
    <message>
        <source>CaseVault is already running with this profile.</source>
        <translation>CaseVault ya está en ejecución con este perfil.</translation>
    </message>
    <message>
        <source>It was not started a second time.</source>
        <translation>No se inició por segunda vez.</translation>
    </message>
    <message>
        <source>Use the CaseVault that is running[[ (process {pid})]], or wait until it has ended and try again.</source>
        <translation>Use el CaseVault que está en ejecución[[ (proceso {pid})]], o espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file of the custody log is damaged.</source>
        <translation>El archivo del registro de custodia está dañado.</translation>
    </message>
    <message>
        <source>Your evidence and packages were not touched. [[Entries up to {after} are good.]]</source>
        <translation>No se tocaron sus evidencias ni sus paquetes. [[Las entradas hasta {after} están bien.]]</translation>
    </message>
    <message>
        <source>This profile was used by a newer CaseVault.</source>
        <translation>Este perfil lo usó un CaseVault más reciente.</translation>
    </message>
    <message>
        <source>The profile was not opened.</source>
        <translation>El perfil no se abrió.</translation>
    </message>
    <message>
        <source>Use the newer CaseVault, or start with another profile folder.</source>
        <translation>Use el CaseVault más reciente, o inicie con otra carpeta de perfil.</translation>
    </message>
    <message>
        <source>The entry in the custody log could not be written.</source>
        <translation>No se pudo escribir la entrada en el registro de custodia.</translation>
    </message>
    <message>
        <source>Your original files and earlier entries were not changed.</source>
        <translation>Sus archivos originales y las entradas anteriores no se modificaron.</translation>
    </message>
    <message>
        <source>The step itself was refused: nothing happens without its entry in the log.</source>
        <translation>El propio paso se rechazó: no ocurre nada sin su entrada en el registro.</translation>
    </message>
    <message>
        <source>Check that the drive of the profile has room and may be written[[: {path}]]</source>
        <translation>Compruebe que la unidad del perfil tiene espacio y que se puede escribir en ella[[: {path}]]</translation>
    </message>
    <message>
        <source>Your profile is protected and still locked.</source>
        <translation>Su perfil está protegido y sigue bloqueado.</translation>
    </message>
    <message>
        <source>The custody log was not opened.</source>
        <translation>El registro de custodia no se abrió.</translation>
    </message>
    <message>
        <source>Unlock the profile, then go on. On the command line, name its passphrase with --profile-passphrase-file.</source>
        <translation>Desbloquee el perfil y continúe. En la línea de comandos, indique su frase de contraseña con --profile-passphrase-file.</translation>
    </message>
    <message>
        <source>This passphrase does not unlock your profile.</source>
        <translation>Esta frase de contraseña no desbloquea su perfil.</translation>
    </message>
    <message>
        <source>The profile stays locked.</source>
        <translation>El perfil sigue bloqueado.</translation>
    </message>
    <message>
        <source>Type it again. Look at capital letters, spaces and the keyboard layout.</source>
        <translation>Tecléela de nuevo. Fíjese en las mayúsculas, los espacios y la distribución del teclado.</translation>
    </message>
    <message>
        <source>This checkpoint or proof cannot be used[[: {problem}]][[ ({path})]].</source>
        <translation>Este punto de control o esta prueba no puede usarse[[: {problem}]][[ ({path})]].</translation>
    </message>
    <message>
        <source>It says nothing about this log.</source>
        <translation>No dice nada sobre este registro.</translation>
    </message>
    <message>
        <source>Take the checkpoint again from where you keep it.</source>
        <translation>Tome de nuevo el punto de control del lugar donde lo guarda.</translation>
    </message>
    <message>
        <source>A checkpoint kept outside [[(at entry {size}) ]]contradicts this log.</source>
        <translation>Un punto de control guardado fuera [[(en la entrada {size}) ]]contradice este registro.</translation>
    </message>
    <message>
        <source>The log does not count as verified.</source>
        <translation>El registro no se considera verificado.</translation>
    </message>
    <message>
        <source>Either the log was rewritten, or the checkpoint belongs to another log. Keep both as they are, and compare the name of the log.</source>
        <translation>O bien el registro se reescribió, o bien el punto de control pertenece a otro registro. Conserve ambos como están y compare el nombre del registro.</translation>
    </message>
    <message>
        <source>The custody log contradicts itself[[ at entry {seq}]].</source>
        <translation>El registro de custodia se contradice[[ en la entrada {seq}]].</translation>
    </message>
    <message>
        <source>The log does not count as verified[[: {problem}]].</source>
        <translation>El registro no se considera verificado[[: {problem}]].</translation>
    </message>
    <message>
        <source>An entry breaks a rule of the custody log.</source>
        <translation>Una entrada infringe una regla del registro de custodia.</translation>
    </message>
    <message>
        <source>The earlier entries were not changed.</source>
        <translation>Las entradas anteriores no se modificaron.</translation>
    </message>
    <message>
        <source>The entry was not written, so the step was not done.</source>
        <translation>La entrada no se escribió, así que el paso no se dio.</translation>
    </message>
    <message>
        <source>Shorten or change what you typed[[ in “{field}”]][[: {problem}]].</source>
        <translation>Acorte o cambie lo que tecleó[[ en «{field}»]][[: {problem}]].</translation>
    </message>
    <message>
        <source>A file of your profile is missing or damaged.</source>
        <translation>Un archivo de su perfil falta o está dañado.</translation>
    </message>
    <message>
        <source>Your evidence and your packages were not touched.</source>
        <translation>No se tocaron sus evidencias ni sus paquetes.</translation>
    </message>
    <message>
        <source>The profile was not opened.[[ The file is {path}.]][[ The reason: {problem}.]]</source>
        <translation>El perfil no se abrió.[[ El archivo es {path}.]][[ El motivo: {problem}.]]</translation>
    </message>
    <message>
        <source>The profile cannot live in this folder[[: {problem}]].</source>
        <translation>El perfil no puede estar en esta carpeta[[: {problem}]].</translation>
    </message>
    <message>
        <source>The profile was not made or opened.</source>
        <translation>El perfil no se creó ni se abrió.</translation>
    </message>
    <message>
        <source>Choose a folder of your own on a drive in this computer[[, not {path}]].</source>
        <translation>Elija una carpeta propia en una unidad de este ordenador[[, no {path}]].</translation>
    </message>
    <message>
        <source>The custody log holds nothing that this paper could tell of.</source>
        <translation>El registro de custodia no contiene nada que este documento pudiera recoger.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se modificó nada.</translation>
    </message>
    <message>
        <source>No paper was made.</source>
        <translation>No se elaboró ningún documento.</translation>
    </message>
    <message>
        <source>Look in the custody log for how case and package are written there, and try again.</source>
        <translation>Mire en el registro de custodia cómo se escriben allí el caso y el paquete, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This custody log has ended: its key was changed, and another log goes on.</source>
        <translation>Este registro de custodia ha terminado: se cambió su clave, y otro registro continúa.</translation>
    </message>
    <message>
        <source>Nothing was done, for nothing can be logged here any more.</source>
        <translation>No se hizo nada, porque aquí ya no puede registrarse nada.</translation>
    </message>
    <message>
        <source>Work in the profile that goes on. This log can still be verified and exported by `casevault custody`.</source>
        <translation>Trabaje en el perfil que continúa. Este registro aún puede verificarse y exportarse con `casevault custody`.</translation>
    </message>
    <message>
        <source>The key of the custody log cannot be changed while work is unfinished.</source>
        <translation>La clave del registro de custodia no puede cambiarse mientras haya trabajo sin terminar.</translation>
    </message>
    <message>
        <source>The key was not changed.</source>
        <translation>La clave no se cambió.</translation>
    </message>
    <message>
        <source>Put in order what an earlier run left unfinished, then change the key again.</source>
        <translation>Ponga en orden lo que una ejecución anterior dejó sin terminar y cambie de nuevo la clave.</translation>
    </message>
    <message>
        <source>The server that holds the custody log cannot be used[[: {problem}]].</source>
        <translation>El servidor que guarda el registro de custodia no puede usarse[[: {problem}]].</translation>
    </message>
    <message>
        <source>See that the server runs and lets you in by your account, a certificate or a password file of its own, then try again.</source>
        <translation>Asegúrese de que el servidor funciona y le admite por su cuenta, un certificado o un archivo de contraseñas propio, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This custody log lies on a server already.</source>
        <translation>Este registro de custodia ya está en un servidor.</translation>
    </message>
    <message>
        <source>It was not moved.</source>
        <translation>No se movió.</translation>
    </message>
    <message>
        <source>Go on working with it where it is.</source>
        <translation>Siga trabajando con él donde está.</translation>
    </message>
    <message>
        <source>A part of the check of the custody log ended before its time[[ ({exit})]].</source>
        <translation>Una parte de la comprobación del registro de custodia terminó antes de tiempo[[ ({exit})]].</translation>
    </message>
    <message>
        <source>The log was not checked to its end: nothing is said of it.</source>
        <translation>El registro no se comprobó hasta el final: no se afirma nada sobre él.</translation>
    </message>
    <message>
        <source>Close other programs, for memory may be short, and check the log again.</source>
        <translation>Cierre otros programas, porque puede faltar memoria, y compruebe de nuevo el registro.</translation>
    </message>
    <message>
        <source>it is another kind of file, or damaged</source>
        <translation>es un archivo de otro tipo, o está dañado</translation>
    </message>
    <message>
        <source>this log did not sign it; it is of another log</source>
        <translation>este registro no lo firmó; es de otro registro</translation>
    </message>
    <message>
        <source>the library for it is not installed (the extra “postgres”)</source>
        <translation>la biblioteca necesaria no está instalada (el extra «postgres»)</translation>
    </message>
    <message>
        <source>its address holds a password, which would be readable</source>
        <translation>su dirección contiene una contraseña, que sería legible</translation>
    </message>
    <message>
        <source>it does not answer, or refuses</source>
        <translation>no responde, o deniega el acceso</translation>
    </message>
    <message>
        <source>it was altered after it was signed</source>
        <translation>se alteró después de firmarse</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>no está ahí</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no puede leerse</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>it belongs to another profile</source>
        <translation>pertenece a otro perfil</translation>
    </message>
    <message>
        <source>it lies on a network drive, where a log cannot be kept safely</source>
        <translation>está en una unidad de red, donde un registro no puede guardarse con seguridad</translation>
    </message>
    <message>
        <source>you have no right to use it</source>
        <translation>usted no tiene permiso para usarlo</translation>
    </message>
    <message>
        <source>it cannot be written to</source>
        <translation>no se puede escribir en él</translation>
    </message>
    <message>
        <source>it is not there and cannot be made</source>
        <translation>no existe y no puede crearse</translation>
    </message>
    <message>
        <source>its drive is full</source>
        <translation>su unidad está llena</translation>
    </message>
    <message>
        <source>its drive failed</source>
        <translation>su unidad falló</translation>
    </message>
    <message>
        <source>it is a file</source>
        <translation>es un archivo</translation>
    </message>
    <message>
        <source>it holds other things already</source>
        <translation>ya contiene otras cosas</translation>
    </message>
    <message>
        <source>The original package was only read. Nothing in it was changed.</source>
        <translation>El paquete original solo se leyó. No se modificó nada en él.</translation>
    </message>
    <message>
        <source>Nothing was disclosed, and no package was made.</source>
        <translation>No se divulgó nada, y no se creó ningún paquete.</translation>
    </message>
    <message>
        <source>This package does not prove what it says about the original it was made from[[: {problem}]].</source>
        <translation>Este paquete no demuestra lo que dice sobre el original del que procede[[: {problem}]].</translation>
    </message>
    <message>
        <source>The package file was only read, not changed.</source>
        <translation>El archivo del paquete solo se leyó, no se modificó.</translation>
    </message>
    <message>
        <source>Its files were not accepted as files of the original.</source>
        <translation>Sus archivos no se aceptaron como archivos del original.</translation>
    </message>
    <message>
        <source>[[Look at {path}. ]]Ask whoever disclosed it to make it again from the original.</source>
        <translation>[[Revise {path}. ]]Pida a quien lo divulgó que lo cree de nuevo a partir del original.</translation>
    </message>
    <message>
        <source>No file was chosen for disclosure.</source>
        <translation>No se eligió ningún archivo para divulgar.</translation>
    </message>
    <message>
        <source>Choose at least one file, or a folder with files in it.</source>
        <translation>Elija al menos un archivo, o una carpeta que contenga archivos.</translation>
    </message>
    <message>
        <source>Something is to be withheld without a reason[[: {path}]][[ ({count})]].</source>
        <translation>Se va a retener algo sin motivo[[: {path}]][[ ({count})]].</translation>
    </message>
    <message>
        <source>Give a reason for everything that is withheld.</source>
        <translation>Indique un motivo para todo lo que se retiene.</translation>
    </message>
    <message>
        <source>A chosen file must not be disclosed[[: {path}]][[ (exhibit {exhibit})]].</source>
        <translation>Un archivo elegido no debe divulgarse[[: {path}]][[ (indicio {exhibit})]].</translation>
    </message>
    <message>
        <source>The case record says so. Leave the file out, or have whoever keeps the record change it and seal the case again.</source>
        <translation>Así lo dice la ficha del caso. Deje fuera el archivo, o haga que quien lleva la ficha la cambie y selle de nuevo el caso.</translation>
    </message>
    <message>
        <source>its list of proofs is damaged</source>
        <translation>su lista de pruebas está dañada</translation>
    </message>
    <message>
        <source>a proof does not lead to the original</source>
        <translation>una prueba no conduce al original</translation>
    </message>
    <message>
        <source>a file is not as the original has it</source>
        <translation>un archivo no es como lo tiene el original</translation>
    </message>
    <message>
        <source>a file has no proof</source>
        <translation>un archivo no tiene prueba</translation>
    </message>
    <message>
        <source>disclosed and withheld files are not all the files there were</source>
        <translation>los archivos divulgados y los retenidos no son todos los que había</translation>
    </message>
    <message>
        <source>it names too many files</source>
        <translation>nombra demasiados archivos</translation>
    </message>
    <message>
        <source>the original&apos;s signature does not belong to it</source>
        <translation>la firma del original no le corresponde</translation>
    </message>
    <message>
        <source>A file with this name is already there</source>
        <translation>Ya existe un archivo con este nombre</translation>
    </message>
    <message>
        <source>No existing file is ever replaced. Choose another name: {path}</source>
        <translation>Nunca se sustituye un archivo existente. Elija otro nombre: {path}</translation>
    </message>
    <message>
        <source>An unfinished package lies there</source>
        <translation>Allí hay un paquete sin terminar</translation>
    </message>
    <message>
        <source>Start CaseVault again (on the command line: casevault doctor) to see what was interrupted, or choose another name: {path}</source>
        <translation>Inicie CaseVault de nuevo (en la línea de comandos: casevault doctor) para ver qué se interrumpió, o elija otro nombre: {path}</translation>
    </message>
    <message>
        <source>The folder for the package is not there</source>
        <translation>La carpeta para el paquete no existe</translation>
    </message>
    <message>
        <source>Connect the drive or choose another folder: {path}</source>
        <translation>Conecte la unidad o elija otra carpeta: {path}</translation>
    </message>
    <message>
        <source>You may not write in that folder</source>
        <translation>No puede escribir en esa carpeta</translation>
    </message>
    <message>
        <source>Choose a folder you may write to: {path}</source>
        <translation>Elija una carpeta en la que pueda escribir: {path}</translation>
    </message>
    <message>
        <source>The package would lie among the files being sealed</source>
        <translation>El paquete estaría entre los archivos que se sellan</translation>
    </message>
    <message>
        <source>Choose a place outside of {source}</source>
        <translation>Elija un lugar fuera de {source}</translation>
    </message>
    <message>
        <source>Not enough room on the drive</source>
        <translation>No hay espacio suficiente en la unidad</translation>
    </message>
    <message>
        <source>The package needs about {needed:size}, and {free:size} are free: {path}</source>
        <translation>El paquete necesita unos {needed:size}, y hay {free:size} libres: {path}</translation>
    </message>
    <message>
        <source>The drive cannot hold a file that large</source>
        <translation>La unidad no admite un archivo tan grande</translation>
    </message>
    <message>
        <source>The package needs about {needed:size}; the format of this drive allows {limit:size} for one file. Let it be split into parts[[ (about {volumes})]], or choose another drive.</source>
        <translation>El paquete necesita unos {needed:size}; el formato de esta unidad permite {limit:size} por archivo. Haga que se divida en volúmenes[[ (unos {volumes})]], o elija otra unidad.</translation>
    </message>
    <message>
        <source>The package would have too many parts</source>
        <translation>El paquete tendría demasiados volúmenes</translation>
    </message>
    <message>
        <source>In parts of {size:size} there would be about {volumes}, and {limit} are the most. Choose larger parts.</source>
        <translation>En volúmenes de {size:size} habría unos {volumes}, y el máximo es {limit}. Elija volúmenes más grandes.</translation>
    </message>
    <message>
        <source>The package will be in parts</source>
        <translation>El paquete se dividirá en volúmenes</translation>
    </message>
    <message>
        <source>Each is a file of at most {size:size}; there will be about {volumes}. Keep all of them together: the package opens by any of them, if every one is there.</source>
        <translation>Cada uno es un archivo de {size:size} como máximo; habrá unos {volumes}. Guárdelos todos juntos: el paquete se abre con cualquiera de ellos, si están todos.</translation>
    </message>
    <message>
        <source>Something you chose cannot be read</source>
        <translation>Algo que eligió no puede leerse</translation>
    </message>
    <message>
        <source>Check that the drive is connected and that you may read it, or take it off the list.</source>
        <translation>Compruebe que la unidad está conectada y que puede leerlo, o quítelo de la lista.</translation>
    </message>
    <message>
        <source>Your CaseVault profile lies among what you chose</source>
        <translation>Su perfil de CaseVault está entre lo que eligió</translation>
    </message>
    <message>
        <source>It holds the secret keys of your custody log, which whoever opens the package would have. Choose the files and folders beside it: {path}</source>
        <translation>Contiene las claves secretas de su registro de custodia, que quedarían en poder de quien abra el paquete. Elija los archivos y carpetas que están junto a él: {path}</translation>
    </message>
    <message>
        <source>There is nothing to seal</source>
        <translation>No hay nada que sellar</translation>
    </message>
    <message>
        <source>Add at least one file. Folders without files cannot be sealed alone.</source>
        <translation>Añada al menos un archivo. Las carpetas sin archivos no pueden sellarse solas.</translation>
    </message>
    <message>
        <source>A file with the name of the key file is already there</source>
        <translation>Ya existe un archivo con el nombre del archivo de clave</translation>
    </message>
    <message>
        <source>No existing file is ever replaced. Choose another name for the key: {path}</source>
        <translation>Nunca se sustituye un archivo existente. Elija otro nombre para la clave: {path}</translation>
    </message>
    <message>
        <source>The key would lie among the files being sealed</source>
        <translation>La clave estaría entre los archivos que se sellan</translation>
    </message>
    <message>
        <source>Choose a place for the key outside of {source}</source>
        <translation>Elija un lugar para la clave fuera de {source}</translation>
    </message>
    <message>
        <source>The folder for the key cannot be used</source>
        <translation>La carpeta para la clave no puede usarse</translation>
    </message>
    <message>
        <source>It is not there, or you may not write in it: {path}</source>
        <translation>No existe, o usted no puede escribir en ella: {path}</translation>
    </message>
    <message>
        <source>Some files cannot be read: {count}</source>
        <translation>Algunos archivos no pueden leerse: {count}</translation>
    </message>
    <message>
        <source>They would be missing from the package. Each is named in its list of exceptions.</source>
        <translation>Faltarían en el paquete. Cada uno se nombra en su lista de excepciones.</translation>
    </message>
    <message>
        <source>Links and special files: {count}</source>
        <translation>Enlaces y archivos especiales: {count}</translation>
    </message>
    <message>
        <source>A link is recorded with the place it points to; what lies there is not sealed. Devices and the like cannot be sealed.</source>
        <translation>Un enlace se registra con el lugar al que apunta; lo que hay allí no se sella. Los dispositivos y elementos similares no pueden sellarse.</translation>
    </message>
    <message>
        <source>Files that moved or changed just now: {count}</source>
        <translation>Archivos que acaban de moverse o cambiar: {count}</translation>
    </message>
    <message>
        <source>Something is still working on them. Stop it if you can, then check again.</source>
        <translation>Algo sigue trabajando con ellos. Deténgalo si puede y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Files whose names cannot stand side by side: {count}</source>
        <translation>Archivos cuyos nombres no pueden coexistir: {count}</translation>
    </message>
    <message>
        <source>They cannot both be sealed as they are. Those left out are named in the list of exceptions.</source>
        <translation>No pueden sellarse ambos tal como están. Los que quedan fuera se nombran en la lista de excepciones.</translation>
    </message>
    <message>
        <source>Files changed in the last two minutes: {count}</source>
        <translation>Archivos modificados en los últimos dos minutos: {count}</translation>
    </message>
    <message>
        <source>They may still be written to. Wait or stop the program that writes them, then check again.</source>
        <translation>Puede que aún se esté escribiendo en ellos. Espere o detenga el programa que los escribe y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>The key would lie on the same drive as the package</source>
        <translation>La clave estaría en la misma unidad que el paquete</translation>
    </message>
    <message>
        <source>Whoever loses or steals the drive would lose both together. Choose another drive for the key: {path}</source>
        <translation>Quien perdiera la unidad perdería ambos, y quien la robara tendría ambos. Elija otra unidad para la clave: {path}</translation>
    </message>
    <message>
        <source>People whose fingerprint was not compared: {count}</source>
        <translation>Personas cuya huella no se ha comparado: {count}</translation>
    </message>
    <message>
        <source>Nothing shows yet that these keys are theirs. Compare the words with them by voice or in person first: {names}</source>
        <translation>Nada demuestra todavía que estas claves sean suyas. Compare antes las palabras de viva voz o en persona: {names}</translation>
    </message>
    <message>
        <source>Keys that later computers may break: {count}</source>
        <translation>Claves que ordenadores futuros podrían romper: {count}</translation>
    </message>
    <message>
        <source>A package is as safe as the weakest way into it. Whoever keeps a copy until there are quantum computers opens it with these: {names}</source>
        <translation>Un paquete es tan seguro como la vía de acceso más débil. Quien conserve una copia hasta que haya ordenadores cuánticos lo abre con estas: {names}</translation>
    </message>
    <message>
        <source>The package would be written over the network</source>
        <translation>El paquete se escribiría a través de la red</translation>
    </message>
    <message>
        <source>That is slower, and the drive may vanish half-way. Nothing half-written would count as finished: {path}</source>
        <translation>Es más lento, y la unidad puede desaparecer a la mitad. Nada escrito a medias contaría como terminado: {path}</translation>
    </message>
    <message>
        <source>Something was chosen twice: {count}</source>
        <translation>Algo se eligió dos veces: {count}</translation>
    </message>
    <message>
        <source>It lies in a folder that is sealed anyway, so it goes into the package once.</source>
        <translation>Está en una carpeta que se sella de todos modos, así que entra en el paquete una sola vez.</translation>
    </message>
    <message>
        <source>Names that cannot be kept letter by letter: {count}</source>
        <translation>Nombres que no pueden conservarse letra por letra: {count}</translation>
    </message>
    <message>
        <source>The package gives them safe names and keeps the original names beside them.</source>
        <translation>El paquete les da nombres seguros y conserva junto a ellos los nombres originales.</translation>
    </message>
    <message>
        <source>Names that some systems do not allow: {count}</source>
        <translation>Nombres que algunos sistemas no permiten: {count}</translation>
    </message>
    <message>
        <source>The package keeps them as they are. When taken out, such files may get a safe name.</source>
        <translation>El paquete los conserva tal como están. Al extraerlos, esos archivos pueden recibir un nombre seguro.</translation>
    </message>
    <message>
        <source>Very long paths: {count}</source>
        <translation>Rutas muy largas: {count}</translation>
    </message>
    <message>
        <source>The package keeps them whole. Some programs and systems cannot open such files once they are taken out; a folder near the top of a drive helps.</source>
        <translation>El paquete las conserva completas. Algunos programas y sistemas no pueden abrir esos archivos una vez extraídos; ayuda usar una carpeta cercana a la raíz de la unidad.</translation>
    </message>
    <message>
        <source>Files with large empty stretches: {count}</source>
        <translation>Archivos con grandes zonas vacías: {count}</translation>
    </message>
    <message>
        <source>They hold {bytes:size} and take {stored:size} on the drive. The package holds them in full.</source>
        <translation>Contienen {bytes:size} y ocupan {stored:size} en la unidad. El paquete los contiene completos.</translation>
    </message>
    <message>
        <source>Large files that seem to hold zeros alone: {count}</source>
        <translation>Archivos grandes que parecen contener solo ceros: {count}</translation>
    </message>
    <message>
        <source>In four places each, nothing but zeros ({bytes:size} in all). A copy that failed looks like this, and so does a wiped or unused drive. They are sealed as they are.</source>
        <translation>En cuatro puntos de cada uno, nada más que ceros ({bytes:size} en total). Así se ve una copia fallida, y también una unidad borrada o sin usar. Se sellan tal como están.</translation>
    </message>
    <message>
        <source>Large files that may be encrypted: {count}</source>
        <translation>Archivos grandes que pueden estar cifrados: {count}</translation>
    </message>
    <message>
        <source>In four places each, bytes without any pattern, and no known beginning ({bytes:size} in all). Encrypted containers look like this, and so do some compressed files. They are sealed as they are; their own passwords are needed to read them.</source>
        <translation>En cuatro puntos de cada uno, bytes sin ningún patrón y ningún comienzo conocido ({bytes:size} en total). Así se ven los contenedores cifrados, y también algunos archivos comprimidos. Se sellan tal como están; para leerlos hacen falta sus propias contraseñas.</translation>
    </message>
    <message>
        <source>Disk images (E01, Ex01): {count}</source>
        <translation>Imágenes de disco (E01, Ex01): {count}</translation>
    </message>
    <message>
        <source>While they are sealed, the medium in each is hashed again and compared with the hashes in it, if libewf-python is installed (the extra “ewf”).</source>
        <translation>Al sellarlas, se vuelve a calcular el hash del soporte contenido en cada una y se compara con los hashes que incluye, si libewf-python está instalado (el extra «ewf»).</translation>
    </message>
    <message>
        <source>Images that are kept whole and not read: {count}</source>
        <translation>Imágenes que se conservan enteras y no se leen: {count}</translation>
    </message>
    <message>
        <source>L01, Lx01, AFF and AFF4 are sealed as the files they are. The hashes in them are not compared: verify them with the program that made them.</source>
        <translation>L01, Lx01, AFF y AFF4 se sellan como los archivos que son. Los hash que contienen no se comparan: verifíquelos con el programa que los creó.</translation>
    </message>
    <message>
        <source>Empty files: {count}</source>
        <translation>Archivos vacíos: {count}</translation>
    </message>
    <message>
        <source>They are sealed like all others.</source>
        <translation>Se sellan como todos los demás.</translation>
    </message>
    <message>
        <source>Empty folders: {count}</source>
        <translation>Carpetas vacías: {count}</translation>
    </message>
    <message>
        <source>Very many files: {files}</source>
        <translation>Muchísimos archivos: {files}</translation>
    </message>
    <message>
        <source>This takes a little longer. You can stop at any moment.</source>
        <translation>Tarda un poco más. Puede detenerlo en cualquier momento.</translation>
    </message>
    <message>
        <source>Files with a date in the future: {count}</source>
        <translation>Archivos con una fecha futura: {count}</translation>
    </message>
    <message>
        <source>A clock was wrong somewhere. The dates are kept as they are.</source>
        <translation>Algún reloj no era exacto. Las fechas se conservan tal como están.</translation>
    </message>
    <message>
        <source>Files with more than one name: {count}</source>
        <translation>Archivos con más de un nombre: {count}</translation>
    </message>
    <message>
        <source>Each name is sealed as a file of its own.</source>
        <translation>Cada nombre se sella como un archivo propio.</translation>
    </message>
    <message>
        <source>Some folders lie on other drives</source>
        <translation>Algunas carpetas están en otras unidades</translation>
    </message>
    <message>
        <source>They are sealed too, because they stand inside what you chose.</source>
        <translation>También se sellan, porque están dentro de lo que usted eligió.</translation>
    </message>
    <message>
        <source>Encrypted exports of the earlier system: {count}</source>
        <translation>Exportaciones cifradas del sistema anterior: {count}</translation>
    </message>
    <message>
        <source>They would be sealed as they are, closed as before, perhaps with their key inside. Migrating opens them and seals what is in them as well (on the command line: casevault migrate).</source>
        <translation>Se sellarían tal como están, cerradas como antes, quizá con su clave dentro. La migración las abre y sella también su contenido (en la línea de comandos: casevault migrate).</translation>
    </message>
    <message>
        <source>Archives sealed by their contents: {count}</source>
        <translation>Archivos comprimidos sellados por su contenido: {count}</translation>
    </message>
    <message>
        <source>Each becomes a folder of its name. The archive itself is not packed; its SHA-256 stands in the case record.</source>
        <translation>Cada uno se convierte en una carpeta con su nombre. El propio archivo comprimido no se empaqueta; su SHA-256 figura en la ficha del caso.</translation>
    </message>
    <message>
        <source>Phone reports kept whole: {count}</source>
        <translation>Informes de teléfono conservados íntegros: {count}</translation>
    </message>
    <message>
        <source>They are one exhibit each, and are sealed as the files they are.</source>
        <translation>Cada uno es un indicio, y se sellan como los archivos que son.</translation>
    </message>
    <message>
        <source>Treat what is in the old export as disclosed</source>
        <translation>Considere divulgado lo que contiene la exportación antigua</translation>
    </message>
    <message>
        <source>It came with its key, or was never encrypted: whoever saw that file has its contents. Sealing protects them from now on, not before: {name}</source>
        <translation>Venía con su clave, o nunca estuvo cifrada: quien vio ese archivo tiene su contenido. El sellado lo protege desde ahora, no antes: {name}</translation>
    </message>
    <message>
        <source>An old export, opened with a key given apart from it</source>
        <translation>Una exportación antigua, abierta con una clave dada por separado</translation>
    </message>
    <message>
        <source>The earlier system delivered key and data in one reply. Treat the contents as disclosed unless you know that nobody else had both: {name}</source>
        <translation>El sistema anterior entregaba la clave y los datos en una misma respuesta. Considere divulgado el contenido, salvo que sepa que nadie más tuvo ambas cosas: {name}</translation>
    </message>
    <message>
        <source>Packages were only read; none was changed.</source>
        <translation>Los paquetes solo se leyeron; ninguno se modificó.</translation>
    </message>
    <message>
        <source>What was not checked yet is not said to be whole. The report keeps what was.</source>
        <translation>De lo que aún no se ha comprobado no se afirma que esté íntegro. El informe conserva lo ya comprobado.</translation>
    </message>
    <message>
        <source>The packages could not be checked.</source>
        <translation>No se pudieron comprobar los paquetes.</translation>
    </message>
    <message>
        <source>Try again: the check goes on where it stopped.</source>
        <translation>Inténtelo de nuevo: la comprobación continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>This report of earlier checks cannot be added to[[: {problem}]][[, in line {line}]].</source>
        <translation>No se puede añadir nada a este informe de comprobaciones anteriores[[: {problem}]][[, en la línea {line}]].</translation>
    </message>
    <message>
        <source>The file was not changed[[: {path}]]</source>
        <translation>El archivo no se modificó[[: {path}]]</translation>
    </message>
    <message>
        <source>No package was checked.</source>
        <translation>No se comprobó ningún paquete.</translation>
    </message>
    <message>
        <source>Name the report that belongs to this place, or a new file. What was known from the old one is then known no longer.</source>
        <translation>Indique el informe que corresponde a este lugar, o un archivo nuevo. En tal caso deja de conocerse lo que constaba en el antiguo.</translation>
    </message>
    <message>
        <source>The place with the packages cannot be read[[: {problem}]][[ ({path})]].</source>
        <translation>El lugar con los paquetes no puede leerse[[: {problem}]][[ ({path})]].</translation>
    </message>
    <message>
        <source>Check the name, that the drive or the network is connected, and that you may read it.</source>
        <translation>Compruebe el nombre, que la unidad o la red esté conectada y que usted pueda leerlo.</translation>
    </message>
    <message>
        <source>A library that this needs is not installed[[: {name}]].</source>
        <translation>No está instalada una biblioteca necesaria para esto[[: {name}]].</translation>
    </message>
    <message>
        <source>Have CaseVault installed with it[[: {extra}]]</source>
        <translation>Haga que se instale CaseVault con ella[[: {extra}]]</translation>
    </message>
    <message>
        <source>The processes or machines that check packages were lost[[: {path}]]</source>
        <translation>Se perdieron los procesos o equipos que comprueban los paquetes[[: {path}]]</translation>
    </message>
    <message>
        <source>See that they run and have the same CaseVault, then try again: the check goes on where it stopped.</source>
        <translation>Asegúrese de que funcionan y tienen el mismo CaseVault, e inténtelo de nuevo: la comprobación continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>it is none, or is damaged</source>
        <translation>no es un informe de ese tipo, o está dañado</translation>
    </message>
    <message>
        <source>a newer CaseVault made it</source>
        <translation>lo creó un CaseVault más reciente</translation>
    </message>
    <message>
        <source>it is about another place</source>
        <translation>se refiere a otro lugar</translation>
    </message>
    <message>
        <source>you have no right to read it</source>
        <translation>usted no tiene permiso para leerlo</translation>
    </message>
    <message>
        <source>this kind of store is not known, or its library is not installed</source>
        <translation>este tipo de almacén no se conoce, o su biblioteca no está instalada</translation>
    </message>
    <message>
        <source>it does not answer as it should</source>
        <translation>no responde como debería</translation>
    </message>
    <message>
        <source>The package and its contents were not changed.</source>
        <translation>El paquete y su contenido no se modificaron.</translation>
    </message>
    <message>
        <source>The package was not opened.</source>
        <translation>El paquete no se abrió.</translation>
    </message>
    <message>
        <source>The package was not changed. Other copies of its key are as they were.</source>
        <translation>El paquete no se modificó. Las demás copias de su clave están como estaban.</translation>
    </message>
    <message>
        <source>The key was not read from or kept in the keyring.</source>
        <translation>La clave no se leyó del llavero ni se guardó en él.</translation>
    </message>
    <message>
        <source>Keep the key in another way: copy it, print it, or save it on another medium.</source>
        <translation>Guarde la clave de otra manera: cópiela, imprímala o guárdela en otro soporte.</translation>
    </message>
    <message>
        <source>The key could not be used.</source>
        <translation>No se pudo usar la clave.</translation>
    </message>
    <message>
        <source>Try again, or use another key that this package accepts.</source>
        <translation>Inténtelo de nuevo, o use otra clave que este paquete acepte.</translation>
    </message>
    <message>
        <source>The key was not typed correctly.</source>
        <translation>La clave no se tecleó correctamente.</translation>
    </message>
    <message>
        <source>The key was not tried, and nothing in it was guessed.</source>
        <translation>La clave no se probó, y no se adivinó nada en ella.</translation>
    </message>
    <message>
        <source>Look at [[character {position:ordinal} (in group {position:group}) of ]]the key[[: {problem}]].</source>
        <translation>Revise [[el carácter {position:ordinal} (en el grupo {position:group}) de ]]la clave[[: {problem}]].</translation>
    </message>
    <message>
        <source>This key is well written but belongs to another package.</source>
        <translation>Esta clave está bien escrita, pero pertenece a otro paquete.</translation>
    </message>
    <message>
        <source>Nothing was decrypted.</source>
        <translation>No se descifró nada.</translation>
    </message>
    <message>
        <source>[[The fingerprint of this key is {fingerprint:fingerprint}. ]][[It belongs to package {known_package}. ]]Compare fingerprints on the key card or the receipt, and look for the key of this package.</source>
        <translation>[[La huella de esta clave es {fingerprint:fingerprint}. ]][[Pertenece al paquete {known_package}. ]]Compare las huellas de la tarjeta de clave o del recibo, y busque la clave de este paquete.</translation>
    </message>
    <message>
        <source>This passphrase does not open the package.</source>
        <translation>Esta frase de contraseña no abre el paquete.</translation>
    </message>
    <message>
        <source>Type it again. Look at capital letters, spaces and the keyboard layout. If the package has another key, use that one.</source>
        <translation>Tecléela de nuevo. Fíjese en las mayúsculas, los espacios y la distribución del teclado. Si el paquete tiene otra clave, use esa.</translation>
    </message>
    <message>
        <source>This package cannot be opened in this way.</source>
        <translation>Este paquete no puede abrirse de esta manera.</translation>
    </message>
    <message>
        <source>[[You offered: {wanted}. This package opens with: {offered}. ]]Use a key or passphrase that this package accepts.</source>
        <translation>[[Usted presentó: {wanted}. Este paquete se abre con: {offered}. ]]Use una clave o una frase de contraseña que este paquete acepte.</translation>
    </message>
    <message>
        <source>The key would lie on the same medium as the package it opens.</source>
        <translation>La clave estaría en el mismo soporte que el paquete que abre.</translation>
    </message>
    <message>
        <source>The key was not saved[[ to {path}]]</source>
        <translation>La clave no se guardó[[ en {path}]]</translation>
    </message>
    <message>
        <source>Choose another drive for the key. Whoever loses or steals the medium must not hold both.</source>
        <translation>Elija otra unidad para la clave. Quien pierda o robe el soporte no debe tener ambas cosas.</translation>
    </message>
    <message>
        <source>Nobody has shown yet that the key of this package is kept.</source>
        <translation>Nadie ha demostrado todavía que la clave de este paquete esté guardada.</translation>
    </message>
    <message>
        <source>The package is whole on the drive, and your original files are unchanged.</source>
        <translation>El paquete está íntegro en la unidad, y sus archivos originales están sin modificar.</translation>
    </message>
    <message>
        <source>The package keeps its unfinished name until its key is in safe hands.</source>
        <translation>El paquete mantiene su nombre provisional hasta que su clave esté en buenas manos.</translation>
    </message>
    <message>
        <source>Copy, print or store the key, then confirm it. Without its key, nobody can open the package, not even we.</source>
        <translation>Copie, imprima o guarde la clave y confírmelo. Sin su clave nadie puede abrir el paquete, ni siquiera nosotros.</translation>
    </message>
    <message>
        <source>This passphrase cannot be used[[: {problem}]].</source>
        <translation>Esta frase de contraseña no puede usarse[[: {problem}]].</translation>
    </message>
    <message>
        <source>The passphrase was not set or tried.</source>
        <translation>La frase de contraseña no se estableció ni se probó.</translation>
    </message>
    <message>
        <source>Choose several words that you can remember and others cannot guess.</source>
        <translation>Elija varias palabras que usted pueda recordar y otros no puedan adivinar.</translation>
    </message>
    <message>
        <source>No key or passphrase could be read from this file[[: {problem}]].</source>
        <translation>No se pudo leer ninguna clave ni frase de contraseña de este archivo[[: {problem}]].</translation>
    </message>
    <message>
        <source>Nothing was sealed or opened.</source>
        <translation>No se selló ni se abrió nada.</translation>
    </message>
    <message>
        <source>Check the file, or give it in another way[[: {path}]]</source>
        <translation>Compruebe el archivo, o preséntela de otra manera[[: {path}]]</translation>
    </message>
    <message>
        <source>This package was not sealed for this key[[: {name}]].</source>
        <translation>Este paquete no se selló para esta clave[[: {name}]].</translation>
    </message>
    <message>
        <source>Try another way to open it, or ask the sender for whom it was sealed.</source>
        <translation>Pruebe otra manera de abrirlo, o pregunte al remitente para quién se selló.</translation>
    </message>
    <message>
        <source>The keyring of this computer did not do what was asked.</source>
        <translation>El llavero de este ordenador no hizo lo que se le pidió.</translation>
    </message>
    <message>
        <source>This computer has no keyring that CaseVault can use.</source>
        <translation>Este ordenador no tiene ningún llavero que CaseVault pueda usar.</translation>
    </message>
    <message>
        <source>That is normal on a computer without a network. Copy the key, print it, or save it on another medium.</source>
        <translation>Es normal en un ordenador sin red. Copie la clave, imprímala o guárdela en otro soporte.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock the keyring of your system, then try again.</source>
        <translation>Desbloquee el llavero de su sistema e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keyring refused access.</source>
        <translation>El llavero denegó el acceso.</translation>
    </message>
    <message>
        <source>Allow CaseVault to use the keyring when your system asks, then try again.</source>
        <translation>Permita que CaseVault use el llavero cuando su sistema lo pregunte, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keyring cannot hold an entry of this size.</source>
        <translation>El llavero no puede contener un elemento de este tamaño.</translation>
    </message>
    <message>
        <source>The keyring said it kept the key, but it did not give it back.</source>
        <translation>El llavero dijo que había guardado la clave, pero no la devolvió.</translation>
    </message>
    <message>
        <source>The key does not count as kept in the keyring.</source>
        <translation>La clave no se considera guardada en el llavero.</translation>
    </message>
    <message>
        <source>The keyring gave no answer[[ within {seconds} seconds]].</source>
        <translation>El llavero no respondió[[ en {seconds} segundos]].</translation>
    </message>
    <message>
        <source>Look for a window of your system that waits for your permission. Then try again, or keep the key in another way.</source>
        <translation>Busque una ventana de su sistema que espere su permiso. Después inténtelo de nuevo, o guarde la clave de otra manera.</translation>
    </message>
    <message>
        <source>The keyring works, but holds no key for this package.</source>
        <translation>El llavero funciona, pero no contiene ninguna clave para este paquete.</translation>
    </message>
    <message>
        <source>Type the key, or open the package on the computer where its key was stored.</source>
        <translation>Teclee la clave, o abra el paquete en el ordenador donde se guardó su clave.</translation>
    </message>
    <message>
        <source>a key begins with cvkey1</source>
        <translation>una clave empieza por cvkey1</translation>
    </message>
    <message>
        <source>this character never stands in a key</source>
        <translation>este carácter nunca aparece en una clave</translation>
    </message>
    <message>
        <source>large and small letters are mixed</source>
        <translation>se mezclan mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>the key is too short or too long</source>
        <translation>la clave es demasiado corta o demasiado larga</translation>
    </message>
    <message>
        <source>the check at the end does not agree, so a character is wrong</source>
        <translation>la comprobación del final no coincide, así que hay un carácter erróneo</translation>
    </message>
    <message>
        <source>the end of the key is wrong</source>
        <translation>el final de la clave es erróneo</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es demasiado largo</translation>
    </message>
    <message>
        <source>it holds characters that do not print</source>
        <translation>contiene caracteres no imprimibles</translation>
    </message>
    <message>
        <source>it is not plain text</source>
        <translation>no es texto sin formato</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>el archivo no está</translation>
    </message>
    <message>
        <source>you may not read the file</source>
        <translation>usted no puede leer el archivo</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>the file is too large for a key</source>
        <translation>el archivo es demasiado grande para una clave</translation>
    </message>
    <message>
        <source>the file is not plain text</source>
        <translation>el archivo no es texto sin formato</translation>
    </message>
    <message>
        <source>the drive could not read the file</source>
        <translation>la unidad no pudo leer el archivo</translation>
    </message>
    <message>
        <source>The old export was not changed. Nothing of it was written anywhere.</source>
        <translation>La exportación antigua no se modificó. Nada de ella se escribió en ningún lugar.</translation>
    </message>
    <message>
        <source>Nothing was decrypted, and no package was made.</source>
        <translation>No se descifró nada, y no se creó ningún paquete.</translation>
    </message>
    <message>
        <source>This is no export of the earlier system[[: {path}]]</source>
        <translation>Esto no es una exportación del sistema anterior[[: {path}]]</translation>
    </message>
    <message>
        <source>An old export is one of four: the reply of the earlier system (JSON with “encrypted_data”), its data as hexadecimal text, a Fernet token, or a database case_….db. Anything else is sealed as it is: casevault seal.</source>
        <translation>Una exportación antigua es una de estas cuatro: la respuesta del sistema anterior (JSON con «encrypted_data»), sus datos como texto hexadecimal, un token Fernet o una base de datos case_….db. Cualquier otra cosa se sella tal como está: casevault seal.</translation>
    </message>
    <message>
        <source>This old export came without its key[[: {path}]]</source>
        <translation>Esta exportación antigua llegó sin su clave[[: {path}]]</translation>
    </message>
    <message>
        <source>Give the key that the earlier system showed or delivered with it (on the command line: --legacy-key-file F). Without that key nobody can open it; you can still seal it as it is.</source>
        <translation>Presente la clave que el sistema anterior mostró o entregó con ella (en la línea de comandos: --legacy-key-file F). Sin esa clave nadie puede abrirla; aun así puede sellarla tal como está.</translation>
    </message>
    <message>
        <source>What was given as the key of the old export is no such key.</source>
        <translation>Lo que se dio como clave de la exportación antigua no es una clave de ese tipo.</translation>
    </message>
    <message>
        <source>Such a key has 44 characters and ends with “=” (or it is written as 64 or 88 hexadecimal digits). Copy it whole, without quotation marks[[: {path}]]</source>
        <translation>Una clave así tiene 44 caracteres y termina en «=» (o está escrita con 64 u 88 dígitos hexadecimales). Cópiela entera, sin comillas[[: {path}]]</translation>
    </message>
    <message>
        <source>This old export does not open with this key[[: {path}]]</source>
        <translation>Esta exportación antigua no se abre con esta clave[[: {path}]]</translation>
    </message>
    <message>
        <source>Nothing was decrypted, and no package was made. Either the key belongs to another export, or this one was altered: its format cannot tell which.</source>
        <translation>No se descifró nada, y no se creó ningún paquete. O bien la clave pertenece a otra exportación, o bien esta se alteró: su formato no permite saber cuál de las dos.</translation>
    </message>
    <message>
        <source>Try the key of each export delivered at that time. If none opens it, get another copy of the export, and treat this one as altered.</source>
        <translation>Pruebe la clave de cada exportación entregada en aquel momento. Si ninguna la abre, consiga otra copia de la exportación y considere alterada esta.</translation>
    </message>
    <message>
        <source>This old export is not whole[[: {problem}]][[ ({path})]].</source>
        <translation>Esta exportación antigua no está íntegra[[: {problem}]][[ ({path})]].</translation>
    </message>
    <message>
        <source>No package was made of it.</source>
        <translation>No se creó ningún paquete con ella.</translation>
    </message>
    <message>
        <source>Get another copy of it. What cannot be had again can be sealed as it is: casevault seal.</source>
        <translation>Consiga otra copia. Lo que no pueda conseguirse de nuevo puede sellarse tal como está: casevault seal.</translation>
    </message>
    <message>
        <source>This old export is too large to be opened[[: {path}]]</source>
        <translation>Esta exportación antigua es demasiado grande para abrirse[[: {path}]]</translation>
    </message>
    <message>
        <source>Its format can only be checked whole, in memory[[; {limit:size} are the most that is read, and this is {size:size}]]. Seal it as it is, and keep its key apart from it.</source>
        <translation>Su formato solo puede comprobarse entero, en memoria[[; se leen como máximo {limit:size}, y esta ocupa {size:size}]]. Séllela tal como está y guarde su clave por separado.</translation>
    </message>
    <message>
        <source>This archive is not safe to unpack[[: {problem}]][[ ({path})]].</source>
        <translation>Este archivo comprimido no es seguro de descomprimir[[: {problem}]][[ ({path})]].</translation>
    </message>
    <message>
        <source>The archive was not changed. Nothing was taken out of it or written.</source>
        <translation>El archivo comprimido no se modificó. No se extrajo ni se escribió nada de él.</translation>
    </message>
    <message>
        <source>No package was made[[; it is about “{member}”]].</source>
        <translation>No se creó ningún paquete[[; se trata de «{member}»]].</translation>
    </message>
    <message>
        <source>Seal the archive as the file it is (on the command line: without --unpack). It is then kept whole, and nothing in it can do harm.</source>
        <translation>Selle el archivo comprimido como el archivo que es (en la línea de comandos: sin --unpack). Así se conserva íntegro, y nada de lo que contiene puede causar daño.</translation>
    </message>
    <message>
        <source>it is not well formed JSON</source>
        <translation>no es JSON bien formado</translation>
    </message>
    <message>
        <source>its hexadecimal text breaks off or is wrong</source>
        <translation>su texto hexadecimal se interrumpe o es erróneo</translation>
    </message>
    <message>
        <source>part of the encrypted data is missing</source>
        <translation>falta parte de los datos cifrados</translation>
    </message>
    <message>
        <source>the database in it is damaged</source>
        <translation>la base de datos que contiene está dañada</translation>
    </message>
    <message>
        <source>the process that read it broke off, or needed more time or memory than it is given</source>
        <translation>el proceso que lo leía se interrumpió, o necesitó más tiempo o memoria de lo que se le concede</translation>
    </message>
    <message>
        <source>beside it lies a journal with changes that are not in it yet; open and close it once with the program that made it</source>
        <translation>junto a ella hay un diario con cambios que todavía no contiene; ábrala y ciérrela una vez con el programa que la creó</translation>
    </message>
    <message>
        <source>it is no whole ZIP archive, or something stands before or after it</source>
        <translation>no es un archivo ZIP completo, o hay algo antes o después de él</translation>
    </message>
    <message>
        <source>its list of contents is damaged</source>
        <translation>su lista de contenido está dañada</translation>
    </message>
    <message>
        <source>it lists too many files</source>
        <translation>enumera demasiados archivos</translation>
    </message>
    <message>
        <source>what it holds would be too large</source>
        <translation>lo que contiene sería demasiado grande</translation>
    </message>
    <message>
        <source>far more would come out of it than it could honestly hold</source>
        <translation>saldría de él mucho más de lo que razonablemente puede contener</translation>
    </message>
    <message>
        <source>files in it share the same bytes</source>
        <translation>hay archivos en él que comparten los mismos bytes</translation>
    </message>
    <message>
        <source>a name in it leads to another place</source>
        <translation>un nombre contenido en él lleva a otro lugar</translation>
    </message>
    <message>
        <source>two things in it have one name</source>
        <translation>dos elementos contenidos en él tienen el mismo nombre</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>está cifrado</translation>
    </message>
    <message>
        <source>it is compressed in a way that is not read here</source>
        <translation>está comprimido de un modo que aquí no se lee</translation>
    </message>
    <message>
        <source>the process that read its list of contents broke off, or needed more time or memory than it is given</source>
        <translation>el proceso que leía su lista de contenido se interrumpió, o necesitó más tiempo o memoria de lo que se le concede</translation>
    </message>
    <message>
        <source>its list of contents and the contents contradict each other</source>
        <translation>su lista de contenido y el contenido se contradicen</translation>
    </message>
    <message>
        <source>The package file was only read. Nothing in it was changed.</source>
        <translation>El archivo del paquete solo se leyó. No se modificó nada en él.</translation>
    </message>
    <message>
        <source>No file was taken out of the package, and nothing unverified was shown.</source>
        <translation>No se extrajo ningún archivo del paquete, y no se mostró nada sin verificar.</translation>
    </message>
    <message>
        <source>Compare the SHA-256 of this copy with the one on the receipt. If they differ, ask for another copy; if they agree, note the code and tell whoever sealed it.</source>
        <translation>Compare el SHA-256 de esta copia con el del recibo. Si difieren, pida otra copia; si coinciden, anote el código y avise a quien lo selló.</translation>
    </message>
    <message>
        <source>Something stopped this step.</source>
        <translation>Algo detuvo este paso.</translation>
    </message>
    <message>
        <source>Your original files were not changed.</source>
        <translation>Sus archivos originales no se modificaron.</translation>
    </message>
    <message>
        <source>The step was not finished.</source>
        <translation>El paso no se terminó.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, note the code.</source>
        <translation>Inténtelo de nuevo. Si vuelve a ocurrir, anote el código.</translation>
    </message>
    <message>
        <source>You stopped this step.</source>
        <translation>Usted detuvo este paso.</translation>
    </message>
    <message>
        <source>Your original files were not changed, and unfinished files were removed.</source>
        <translation>Sus archivos originales no se modificaron, y se eliminaron los archivos sin terminar.</translation>
    </message>
    <message>
        <source>The step was not finished. The custody log says so.</source>
        <translation>El paso no se terminó. Así consta en el registro de custodia.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>Empiece de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>CaseVault tested its cryptography on this machine, and it answered wrongly.</source>
        <translation>CaseVault probó su criptografía en este equipo, y el resultado fue erróneo.</translation>
    </message>
    <message>
        <source>Nothing was opened, read or written.</source>
        <translation>No se abrió, leyó ni escribió nada.</translation>
    </message>
    <message>
        <source>CaseVault does no work here until the test passes.</source>
        <translation>CaseVault no trabaja aquí hasta que se supere la prueba.</translation>
    </message>
    <message>
        <source>Do not use this machine or this copy of the program for evidence. Install CaseVault again, then have the machine&apos;s memory tested. `casevault doctor` repeats the test.</source>
        <translation>No use este equipo ni esta copia del programa para evidencias. Instale CaseVault de nuevo y haga que se compruebe la memoria del equipo. `casevault doctor` repite la prueba.</translation>
    </message>
    <message>
        <source>This file could not be shown[[, because {problem}]].</source>
        <translation>Este archivo no se pudo mostrar[[, porque {problem}]].</translation>
    </message>
    <message>
        <source>The package and the file in it are as they were. Only the process that read it was ended.</source>
        <translation>El paquete y el archivo que contiene están como estaban. Solo se terminó el proceso que lo leía.</translation>
    </message>
    <message>
        <source>No picture, table or text was made of it.</source>
        <translation>No se obtuvo de él ninguna imagen, tabla ni texto.</translation>
    </message>
    <message>
        <source>Look at its bytes here, or examine it elsewhere, on a machine you can spare: it may be damaged, or made to do harm.</source>
        <translation>Vea aquí sus bytes, o examínelo en otro lugar, en un equipo del que pueda prescindir: puede estar dañado, o hecho para causar daño.</translation>
    </message>
    <message>
        <source>This package could not be used.</source>
        <translation>No se pudo usar este paquete.</translation>
    </message>
    <message>
        <source>This file is not a CaseVault package.</source>
        <translation>Este archivo no es un paquete de CaseVault.</translation>
    </message>
    <message>
        <source>The file was only read, not changed.</source>
        <translation>El archivo solo se leyó, no se modificó.</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>No se abrió.</translation>
    </message>
    <message>
        <source>Check that you chose the right file. Some drawing programs also use the ending .cvx for their own files.</source>
        <translation>Compruebe que eligió el archivo correcto. Algunos programas de dibujo también usan la extensión .cvx para sus propios archivos.</translation>
    </message>
    <message>
        <source>This package was made by a newer CaseVault.</source>
        <translation>Este paquete lo creó un CaseVault más reciente.</translation>
    </message>
    <message>
        <source>It was not opened, because this version could misread it.</source>
        <translation>No se abrió, porque esta versión podría leerlo mal.</translation>
    </message>
    <message>
        <source>Open it with a newer version of CaseVault.</source>
        <translation>Ábralo con una versión más reciente de CaseVault.</translation>
    </message>
    <message>
        <source>The beginning of this package is damaged.</source>
        <translation>El comienzo de este paquete está dañado.</translation>
    </message>
    <message>
        <source>The beginning of this package was altered after it was sealed.</source>
        <translation>El comienzo de este paquete se alteró después de sellarse.</translation>
    </message>
    <message>
        <source>Keep this copy as it is. Ask for another copy, and compare the SHA-256 of both with the receipt.</source>
        <translation>Conserve esta copia tal como está. Pida otra copia y compare el SHA-256 de ambas con el recibo.</translation>
    </message>
    <message>
        <source>The place for this key in the package holds something that does not fit.</source>
        <translation>El espacio para esta clave en el paquete contiene algo que no encaja.</translation>
    </message>
    <message>
        <source>The package may have been altered. Ask for another copy, or try another key or passphrase that this package accepts.</source>
        <translation>Puede que el paquete se haya alterado. Pida otra copia, o pruebe otra clave o frase de contraseña que este paquete acepte.</translation>
    </message>
    <message>
        <source>The sealed contents do not belong to the beginning of this package.</source>
        <translation>El contenido sellado no corresponde al comienzo de este paquete.</translation>
    </message>
    <message>
        <source>Two packages may have been mixed, or this one was altered. Keep it as it is and ask for another copy.</source>
        <translation>Puede que se hayan mezclado dos paquetes, o que este se haya alterado. Consérvelo tal como está y pida otra copia.</translation>
    </message>
    <message>
        <source>The end of this package is missing.</source>
        <translation>Falta el final de este paquete.</translation>
    </message>
    <message>
        <source>The package was not accepted as complete.</source>
        <translation>El paquete no se aceptó como completo.</translation>
    </message>
    <message>
        <source>A copy or a download probably stopped early.[[ This file has {size:size}.]] Copy it again from the original medium. Where no whole copy is left, salvage brings out what still holds.</source>
        <translation>Probablemente una copia o una descarga se detuvo antes de tiempo.[[ Este archivo ocupa {size:size}.]] Cópielo de nuevo del soporte original. Si no queda ninguna copia íntegra, el rescate recupera lo que aún está íntegro.</translation>
    </message>
    <message>
        <source>Nothing that opens a package is left in this file.</source>
        <translation>En este archivo no queda nada que abra un paquete.</translation>
    </message>
    <message>
        <source>Nothing could be salvaged.</source>
        <translation>No se pudo rescatar nada.</translation>
    </message>
    <message>
        <source>A package opens by its first bytes, or by the copy of them at its end; this file has neither. Check that you chose the right file, or look for another copy.</source>
        <translation>Un paquete se abre por sus primeros bytes, o por la copia de estos al final; este archivo no tiene ni unos ni otra. Compruebe que eligió el archivo correcto, o busque otra copia.</translation>
    </message>
    <message>
        <source>A part of the sealed contents is damaged or was altered.</source>
        <translation>Una parte del contenido sellado está dañada o se alteró.</translation>
    </message>
    <message>
        <source>The damaged part was not shown and not written anywhere.</source>
        <translation>La parte dañada no se mostró ni se escribió en ningún lugar.</translation>
    </message>
    <message>
        <source>[[The damage begins at byte {offset} of the contents (block {chunk}). ]]Ask for another copy, and compare the SHA-256 with the receipt. Where no whole copy is left, salvage brings out what still holds.</source>
        <translation>[[El daño empieza en el byte {offset} del contenido (bloque {chunk}). ]]Pida otra copia y compare el SHA-256 con el recibo. Si no queda ninguna copia íntegra, el rescate recupera lo que aún está íntegro.</translation>
    </message>
    <message>
        <source>The end of the sealed contents breaks a rule.</source>
        <translation>El final del contenido sellado infringe una regla.</translation>
    </message>
    <message>
        <source>The contents of this package are not in the right order.</source>
        <translation>El contenido de este paquete no está en el orden correcto.</translation>
    </message>
    <message>
        <source>The list of files in this package breaks a rule.</source>
        <translation>La lista de archivos de este paquete infringe una regla.</translation>
    </message>
    <message>
        <source>A file in the package is not the file that was listed.</source>
        <translation>Un archivo del paquete no es el archivo que se enumeró.</translation>
    </message>
    <message>
        <source>One file was not accepted[[: {path}]]</source>
        <translation>No se aceptó un archivo[[: {path}]]</translation>
    </message>
    <message>
        <source>The other files are judged one by one. Keep this copy, ask for another, and tell whoever sealed it.</source>
        <translation>Los demás archivos se juzgan uno por uno. Conserve esta copia, pida otra y avise a quien lo selló.</translation>
    </message>
    <message>
        <source>The package holds no file with this name[[: {path}]]</source>
        <translation>El paquete no contiene ningún archivo con este nombre[[: {path}]]</translation>
    </message>
    <message>
        <source>Nothing was taken out.</source>
        <translation>No se extrajo nada.</translation>
    </message>
    <message>
        <source>Choose a file from the list of the package.</source>
        <translation>Elija un archivo de la lista del paquete.</translation>
    </message>
    <message>
        <source>A part of this package has a beginning that does not hold.</source>
        <translation>Un volumen de este paquete tiene un comienzo que no es válido.</translation>
    </message>
    <message>
        <source>[[{path}: {problem}. ]]Copy this part again from where it was sealed. Where no whole copy is left, salvage brings out what still holds.</source>
        <translation>[[{path}: {problem}. ]]Copie de nuevo este volumen desde donde se selló. Si no queda ninguna copia íntegra, el rescate recupera lo que aún está íntegro.</translation>
    </message>
    <message>
        <source>A part among these is another package&apos;s[[: part {number} of {count}]].</source>
        <translation>Uno de estos volúmenes es de otro paquete[[: volumen {number} de {count}]].</translation>
    </message>
    <message>
        <source>Put the part that belongs here into the folder[[, and take this one away: {path}]].</source>
        <translation>Ponga en la carpeta el volumen que corresponde[[, y retire este: {path}]].</translation>
    </message>
    <message>
        <source>A part of this package is there twice[[: part {number} of {count}]].</source>
        <translation>Un volumen de este paquete está dos veces[[: volumen {number} de {count}]].</translation>
    </message>
    <message>
        <source>Move one of the two out of the folder[[: {path} or {other}]].[[ Missing: {numbers}.]]</source>
        <translation>Saque uno de los dos de la carpeta[[: {path} o {other}]].[[ Faltan: {numbers}.]]</translation>
    </message>
    <message>
        <source>Parts of this package are missing[[: {numbers}, of {count}]].</source>
        <translation>Faltan volúmenes de este paquete[[: {numbers}, de {count}]].</translation>
    </message>
    <message>
        <source>Copy the missing parts into the folder of the others[[: {folder}]]. Where they are lost, salvage brings out what lies in the parts that are left.</source>
        <translation>Copie los volúmenes que faltan en la carpeta de los demás[[: {folder}]]. Si se han perdido, el rescate recupera lo que hay en los volúmenes que quedan.</translation>
    </message>
    <message>
        <source>A part of this package does not have its length[[: part {number} of {count}]].</source>
        <translation>Un volumen de este paquete no tiene la longitud debida[[: volumen {number} de {count}]].</translation>
    </message>
    <message>
        <source>A copy or a download probably stopped early.[[ {path} has {size:size}, and should have {wanted:size}.]] Copy this part again. Where no whole copy is left, salvage brings out what still holds.</source>
        <translation>Probablemente una copia o una descarga se detuvo antes de tiempo.[[ {path} ocupa {size:size} y debería ocupar {wanted:size}.]] Copie de nuevo este volumen. Si no queda ninguna copia íntegra, el rescate recupera lo que aún está íntegro.</translation>
    </message>
    <message>
        <source>its first bytes are damaged</source>
        <translation>sus primeros bytes están dañados</translation>
    </message>
    <message>
        <source>it was never finished</source>
        <translation>nunca se terminó</translation>
    </message>
    <message>
        <source>it does not fit the other parts</source>
        <translation>no encaja con los demás volúmenes</translation>
    </message>
    <message>
        <source>the process for it did not start</source>
        <translation>el proceso necesario no se inició</translation>
    </message>
    <message>
        <source>the process that read it broke off</source>
        <translation>el proceso que lo leía se interrumpió</translation>
    </message>
    <message>
        <source>reading it took too long</source>
        <translation>la lectura tardó demasiado</translation>
    </message>
    <message>
        <source>what came of reading it made no sense</source>
        <translation>el resultado de la lectura no tenía sentido</translation>
    </message>
    <message>
        <source>it is too large for a preview</source>
        <translation>es demasiado grande para una vista previa</translation>
    </message>
    <message>
        <source>No package was made.</source>
        <translation>No se creó ningún paquete.</translation>
    </message>
    <message>
        <source>Nothing was written under the final name.</source>
        <translation>No se escribió nada con el nombre definitivo.</translation>
    </message>
    <message>
        <source>Your original files were not changed, and no existing file was replaced.</source>
        <translation>Sus archivos originales no se modificaron, y no se sustituyó ningún archivo existente.</translation>
    </message>
    <message>
        <source>What you chose cannot be sealed.</source>
        <translation>Lo que eligió no puede sellarse.</translation>
    </message>
    <message>
        <source>Look at the list of chosen files and folders.</source>
        <translation>Revise la lista de archivos y carpetas elegidos.</translation>
    </message>
    <message>
        <source>This cannot be read[[, because {problem}]][[: {path}]]</source>
        <translation>Esto no puede leerse[[, porque {problem}]][[: {path}]]</translation>
    </message>
    <message>
        <source>Nothing was read from it or used in its place.</source>
        <translation>No se leyó nada de ello ni se usó nada en su lugar.</translation>
    </message>
    <message>
        <source>Check the name, that the drive is connected, and that you may read it; or leave it out.</source>
        <translation>Compruebe el nombre, que la unidad esté conectada y que usted pueda leerlo; o déjelo fuera.</translation>
    </message>
    <message>
        <source>There is nothing to seal.</source>
        <translation>No hay nada que sellar.</translation>
    </message>
    <message>
        <source>Add at least one file or folder.</source>
        <translation>Añada al menos un archivo o una carpeta.</translation>
    </message>
    <message>
        <source>This would lie among the files being sealed, and change them[[: {path}]]</source>
        <translation>Esto estaría entre los archivos que se sellan, y los cambiaría[[: {path}]]</translation>
    </message>
    <message>
        <source>It was not written.</source>
        <translation>No se escribió.</translation>
    </message>
    <message>
        <source>Choose a place outside of [[{source}, or of all ]]the folders you seal.</source>
        <translation>Elija un lugar fuera de [[{source}, o de todas ]]las carpetas que sella.</translation>
    </message>
    <message>
        <source>The case record needs a correction.</source>
        <translation>La ficha del caso necesita una corrección.</translation>
    </message>
    <message>
        <source>Nothing was changed; what you typed is still there.</source>
        <translation>No se modificó nada; lo que tecleó sigue ahí.</translation>
    </message>
    <message>
        <source>Look at the case record again[[, at “{field}”]][[, in line {line}]][[: {problem}]].</source>
        <translation>Revise la ficha del caso[[, en «{field}»]][[, en la línea {line}]][[: {problem}]].</translation>
    </message>
    <message>
        <source>Your CaseVault profile lies among what you chose[[: {path}]]</source>
        <translation>Su perfil de CaseVault está entre lo que eligió[[: {path}]]</translation>
    </message>
    <message>
        <source>No package was made: whoever opens it would hold the secret keys of your custody log.</source>
        <translation>No se creó ningún paquete: quien lo abriera tendría las claves secretas de su registro de custodia.</translation>
    </message>
    <message>
        <source>Choose the files and folders beside it, not the folder that holds it.</source>
        <translation>Elija los archivos y carpetas que están junto a él, no la carpeta que lo contiene.</translation>
    </message>
    <message>
        <source>An original is no longer what was sealed[[: {path}]][[ ({count} of them)]]</source>
        <translation>Un original ya no es lo que se selló[[: {path}]][[ ({count} en total)]]</translation>
    </message>
    <message>
        <source>CaseVault only read your original files.</source>
        <translation>CaseVault solo leyó sus archivos originales.</translation>
    </message>
    <message>
        <source>A program is writing to it, or its drive gives other bytes each time. Stop what writes, copy failing media first, then seal again.</source>
        <translation>Un programa está escribiendo en él, o su unidad da cada vez otros bytes. Detenga lo que escribe, copie primero los soportes que fallan y selle de nuevo.</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>No se pudo escribir el resultado.</translation>
    </message>
    <message>
        <source>Choose another place, then try again.</source>
        <translation>Elija otro lugar e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A file with this name is already there.</source>
        <translation>Ya existe un archivo con este nombre.</translation>
    </message>
    <message>
        <source>The existing file was not touched[[: {path}]]</source>
        <translation>No se tocó el archivo existente[[: {path}]]</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>The drive is full.</source>
        <translation>La unidad está llena.</translation>
    </message>
    <message>
        <source>[[This needs {needed:size}, and {free:size} are free. ]]Make room or choose another drive[[ than that of {path}]].</source>
        <translation>[[Se necesitan {needed:size}, y hay {free:size} libres. ]]Libere espacio o elija otra unidad[[ distinta de la de {path}]].</translation>
    </message>
    <message>
        <source>You may not write in this place.</source>
        <translation>No puede escribir en este lugar.</translation>
    </message>
    <message>
        <source>The drive may be write-protected. Choose a folder you may write to, or ask for the right[[: {path}]]</source>
        <translation>Puede que la unidad esté protegida contra escritura. Elija una carpeta en la que pueda escribir, o pida el permiso[[: {path}]]</translation>
    </message>
    <message>
        <source>The folder is not there[[: {path}]]</source>
        <translation>La carpeta no existe[[: {path}]]</translation>
    </message>
    <message>
        <source>Connect the drive or choose another folder.</source>
        <translation>Conecte la unidad o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The drive failed while it was being written to.</source>
        <translation>La unidad falló mientras se escribía en ella.</translation>
    </message>
    <message>
        <source>This copy is void and must not be used[[: {path}]]</source>
        <translation>Esta copia no es válida y no debe usarse[[: {path}]]</translation>
    </message>
    <message>
        <source>Do not trust this drive any more. Choose another drive and seal again.</source>
        <translation>No confíe más en esta unidad. Elija otra unidad y selle de nuevo.</translation>
    </message>
    <message>
        <source>This drive cannot hold a file that large.</source>
        <translation>Esta unidad no admite un archivo tan grande.</translation>
    </message>
    <message>
        <source>[[Its format allows files of at most {limit:size}. ]]Let the package be split into parts, or choose a drive with another format.</source>
        <translation>[[Su formato permite archivos de {limit:size} como máximo. ]]Haga que el paquete se divida en volúmenes, o elija una unidad con otro formato.</translation>
    </message>
    <message>
        <source>What came back from the drive is not what was written to it.</source>
        <translation>Lo que devolvió la unidad no es lo que se escribió en ella.</translation>
    </message>
    <message>
        <source>The package was not accepted. This copy is void[[: {path}]]</source>
        <translation>El paquete no se aceptó. Esta copia no es válida[[: {path}]]</translation>
    </message>
    <message>
        <source>Do not trust this drive or its cable. Seal again to another drive.</source>
        <translation>No confíe en esta unidad ni en su cable. Selle de nuevo en otra unidad.</translation>
    </message>
    <message>
        <source>An unfinished package already lies in this place.</source>
        <translation>En este lugar ya hay un paquete sin terminar.</translation>
    </message>
    <message>
        <source>The unfinished package was not touched[[: {path}]]</source>
        <translation>No se tocó el paquete sin terminar[[: {path}]]</translation>
    </message>
    <message>
        <source>Start CaseVault again (on the command line: casevault doctor) to see what was interrupted, or choose another name.</source>
        <translation>Inicie CaseVault de nuevo (en la línea de comandos: casevault doctor) para ver qué se interrumpió, o elija otro nombre.</translation>
    </message>
    <message>
        <source>The package would be split into too many parts.</source>
        <translation>El paquete se dividiría en demasiados volúmenes.</translation>
    </message>
    <message>
        <source>Choose larger parts.[[ A package has at most {limit} of them.]][[ This would take about {volumes}.]]</source>
        <translation>Elija volúmenes más grandes.[[ Un paquete tiene como máximo {limit}.]][[ Harían falta unos {volumes}.]]</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is a link (name what it points to instead)</source>
        <translation>es un enlace (indique en su lugar aquello a lo que apunta)</translation>
    </message>
    <message>
        <source>it is neither a file nor a folder</source>
        <translation>no es un archivo ni una carpeta</translation>
    </message>
    <message>
        <source>this must be filled in</source>
        <translation>es obligatorio rellenarlo</translation>
    </message>
    <message>
        <source>this is too long</source>
        <translation>es demasiado largo</translation>
    </message>
    <message>
        <source>this holds characters that do not print</source>
        <translation>contiene caracteres no imprimibles</translation>
    </message>
    <message>
        <source>this holds broken characters</source>
        <translation>contiene caracteres defectuosos</translation>
    </message>
    <message>
        <source>this is none of the values allowed</source>
        <translation>no es ninguno de los valores permitidos</translation>
    </message>
    <message>
        <source>this is not a date such as 2026-03-31</source>
        <translation>no es una fecha como 2026-03-31</translation>
    </message>
    <message>
        <source>this ends before it begins</source>
        <translation>termina antes de empezar</translation>
    </message>
    <message>
        <source>this number or name is used twice</source>
        <translation>este número o nombre se usa dos veces</translation>
    </message>
    <message>
        <source>there are too many of these</source>
        <translation>hay demasiados elementos de este tipo</translation>
    </message>
    <message>
        <source>this is not a whole number in its range</source>
        <translation>no es un número entero dentro de su intervalo</translation>
    </message>
    <message>
        <source>this is not an amount such as 1204.50</source>
        <translation>no es un importe como 1204.50</translation>
    </message>
    <message>
        <source>this is not a hash of that kind</source>
        <translation>no es un hash de ese tipo</translation>
    </message>
    <message>
        <source>the record follows newer rules than this program knows</source>
        <translation>la ficha sigue reglas más recientes de las que este programa conoce</translation>
    </message>
    <message>
        <source>the table must name its columns in the first line (amount; internal and external; or from and to) and have no more cells in any line</source>
        <translation>la tabla debe nombrar sus columnas en la primera línea (amount; internal y external; o from y to) y no tener más celdas en ninguna línea</translation>
    </message>
    <message>
        <source>this is not the kind of value expected</source>
        <translation>no es el tipo de valor esperado</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>el archivo es demasiado grande</translation>
    </message>
    <message>
        <source>the file is not well formed JSON</source>
        <translation>el archivo no es JSON bien formado</translation>
    </message>
    <message>
        <source>the file is nested too deeply</source>
        <translation>el archivo tiene demasiados niveles de anidamiento</translation>
    </message>
    <message>
        <source>a name stands in it twice</source>
        <translation>contiene un nombre dos veces</translation>
    </message>
    <message>
        <source>Your original files were not changed. Packages can be opened and verified.</source>
        <translation>Sus archivos originales no se modificaron. Los paquetes pueden abrirse y verificarse.</translation>
    </message>
    <message>
        <source>Nothing was sealed, and no key was kept, copied or given to anybody.</source>
        <translation>No se selló nada, y no se guardó, copió ni dio a nadie ninguna clave.</translation>
    </message>
    <message>
        <source>The policy of your agency stands against this.</source>
        <translation>La política de su organismo lo impide.</translation>
    </message>
    <message>
        <source>Ask whoever administers CaseVault in your agency.</source>
        <translation>Pregunte a quien administra CaseVault en su organismo.</translation>
    </message>
    <message>
        <source>The policy file of your agency cannot be used[[: {problem}]][[, at “{rule}”]][[, in line {line}]].</source>
        <translation>El archivo de política de su organismo no puede usarse[[: {problem}]][[, en «{rule}»]][[, en la línea {line}]].</translation>
    </message>
    <message>
        <source>Nothing was sealed, and no key was kept, copied or given to anybody: what the policy forbids is not known.</source>
        <translation>No se selló nada, y no se guardó, copió ni dio a nadie ninguna clave: no se sabe qué prohíbe la política.</translation>
    </message>
    <message>
        <source>Have whoever administers CaseVault correct the file[[ {path}]], then start CaseVault again.</source>
        <translation>Haga que quien administra CaseVault corrija el archivo[[ {path}]], y después inicie CaseVault de nuevo.</translation>
    </message>
    <message>
        <source>The policy file is not signed as your agency demands[[: {problem}]].</source>
        <translation>El archivo de política no está firmado como exige su organismo[[: {problem}]].</translation>
    </message>
    <message>
        <source>Have whoever administers CaseVault sign the file[[ {path}]] again, then start CaseVault again.</source>
        <translation>Haga que quien administra CaseVault firme de nuevo el archivo[[ {path}]], y después inicie CaseVault de nuevo.</translation>
    </message>
    <message>
        <source>The policy[[ “{policy}”]] of your agency stands against this[[: {problem}]].</source>
        <translation>La política[[ «{policy}»]] de su organismo lo impide[[: {problem}]].</translation>
    </message>
    <message>
        <source>It was not done; no package was made for it.</source>
        <translation>No se hizo; no se creó ningún paquete para ello.</translation>
    </message>
    <message>
        <source>Do it as the policy asks: the settings show all of it, and so does `casevault policy show`.[[ Whom to ask: {contact}.]]</source>
        <translation>Hágalo como pide la política: los ajustes la muestran entera, y también `casevault policy show`.[[ A quién preguntar: {contact}.]]</translation>
    </message>
    <message>
        <source>weak or better</source>
        <translation>débiles o mejores</translation>
    </message>
    <message>
        <source>fair or better</source>
        <translation>aceptables o mejores</translation>
    </message>
    <message>
        <source>strong or better</source>
        <translation>fuertes o mejores</translation>
    </message>
    <message>
        <source>very strong</source>
        <translation>muy fuertes</translation>
    </message>
    <message>
        <source>a package key</source>
        <translation>una clave del paquete</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <translation>una frase de contraseña</translation>
    </message>
    <message>
        <source>a contact&apos;s identity</source>
        <translation>la identidad de un contacto</translation>
    </message>
    <message>
        <source>a pinned public key</source>
        <translation>una clave pública fijada</translation>
    </message>
    <message>
        <source>a key service</source>
        <translation>un servicio de claves</translation>
    </message>
    <message>
        <source>share cards</source>
        <translation>tarjetas de parte</translation>
    </message>
    <message>
        <source>anybody on this computer may change it</source>
        <translation>cualquiera puede cambiarlo en este ordenador</translation>
    </message>
    <message>
        <source>it is too large to be one</source>
        <translation>es demasiado grande para ser un archivo de política</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>no es texto en UTF-8</translation>
    </message>
    <message>
        <source>it is not well-formed TOML</source>
        <translation>no es TOML bien formado</translation>
    </message>
    <message>
        <source>it does not say which version it is</source>
        <translation>no dice de qué versión es</translation>
    </message>
    <message>
        <source>it needs a newer CaseVault</source>
        <translation>necesita un CaseVault más reciente</translation>
    </message>
    <message>
        <source>it has a rule that is not known</source>
        <translation>tiene una regla que no se conoce</translation>
    </message>
    <message>
        <source>something is missing in it</source>
        <translation>le falta algo</translation>
    </message>
    <message>
        <source>a value is of another kind than its rule</source>
        <translation>un valor es de un tipo distinto del que pide su regla</translation>
    </message>
    <message>
        <source>a value is not among the possible ones</source>
        <translation>un valor no está entre los posibles</translation>
    </message>
    <message>
        <source>no package could obey it</source>
        <translation>ningún paquete podría cumplirla</translation>
    </message>
    <message>
        <source>there is no signature beside it</source>
        <translation>no hay ninguna firma junto a él</translation>
    </message>
    <message>
        <source>what lies beside it is no signature</source>
        <translation>lo que hay junto a él no es una firma</translation>
    </message>
    <message>
        <source>the signature is for another file, or the file was changed</source>
        <translation>la firma es de otro archivo, o el archivo se cambió</translation>
    </message>
    <message>
        <source>somebody else signed it</source>
        <translation>lo firmó otra persona</translation>
    </message>
    <message>
        <source>the signature does not hold</source>
        <translation>la firma no es válida</translation>
    </message>
    <message>
        <source>the key that signatures are checked with cannot be used</source>
        <translation>la clave con la que se comprueban las firmas no puede usarse</translation>
    </message>
    <message>
        <source>the case record must say something in “{field}”</source>
        <translation>la ficha del caso debe decir algo en «{field}»</translation>
    </message>
    <message>
        <source>it must open with a package key</source>
        <translation>debe abrirse con una clave del paquete</translation>
    </message>
    <message>
        <source>it must open with a passphrase</source>
        <translation>debe abrirse con una frase de contraseña</translation>
    </message>
    <message>
        <source>it must open for a contact</source>
        <translation>debe abrirse para un contacto</translation>
    </message>
    <message>
        <source>it must open with a pinned public key</source>
        <translation>debe abrirse con una clave pública fijada</translation>
    </message>
    <message>
        <source>it must open with a key service</source>
        <translation>debe abrirse con un servicio de claves</translation>
    </message>
    <message>
        <source>it must open with share cards</source>
        <translation>debe abrirse con tarjetas de parte</translation>
    </message>
    <message>
        <source>it must not open with a package key</source>
        <translation>no debe abrirse con una clave del paquete</translation>
    </message>
    <message>
        <source>it must not open with a passphrase</source>
        <translation>no debe abrirse con una frase de contraseña</translation>
    </message>
    <message>
        <source>it must not open for a contact</source>
        <translation>no debe abrirse para un contacto</translation>
    </message>
    <message>
        <source>it must not open with a pinned public key</source>
        <translation>no debe abrirse con una clave pública fijada</translation>
    </message>
    <message>
        <source>it must not open with a key service</source>
        <translation>no debe abrirse con un servicio de claves</translation>
    </message>
    <message>
        <source>it must not open with share cards</source>
        <translation>no debe abrirse con tarjetas de parte</translation>
    </message>
    <message>
        <source>it must open for “{name}”, who is not among your contacts or pinned keys[[ (fingerprint {reference})]]</source>
        <translation>debe abrirse para «{name}», que no está entre sus contactos ni sus claves fijadas[[ (huella {reference})]]</translation>
    </message>
    <message>
        <source>the fingerprint was not compared with[[ {name}]]</source>
        <translation>la huella no se comparó con[[ {name}]]</translation>
    </message>
    <message>
        <source>a later quantum computer could open it through[[ {name}]]</source>
        <translation>un ordenador cuántico futuro podría abrirlo mediante[[ {name}]]</translation>
    </message>
    <message>
        <source>at least {needed} cards must be needed to open it</source>
        <translation>para abrirlo deben hacer falta al menos {needed} tarjetas</translation>
    </message>
    <message>
        <source>you must sign it with your identity</source>
        <translation>debe firmarlo con su identidad</translation>
    </message>
    <message>
        <source>the passphrase is guessed at once</source>
        <translation>la frase de contraseña se adivina de inmediato</translation>
    </message>
    <message>
        <source>the passphrase must be fair</source>
        <translation>la frase de contraseña debe ser aceptable</translation>
    </message>
    <message>
        <source>the passphrase must be strong</source>
        <translation>la frase de contraseña debe ser fuerte</translation>
    </message>
    <message>
        <source>the passphrase must be very strong</source>
        <translation>la frase de contraseña debe ser muy fuerte</translation>
    </message>
    <message>
        <source>no secret goes into the keyring</source>
        <translation>ningún secreto va al llavero</translation>
    </message>
    <message>
        <source>no key goes onto the clipboard</source>
        <translation>ninguna clave va al portapapeles</translation>
    </message>
    <message>
        <source>no key is written into a file</source>
        <translation>ninguna clave se escribe en un archivo</translation>
    </message>
    <message>
        <source>no key lies on the package&apos;s own drive</source>
        <translation>ninguna clave está en la misma unidad que el paquete</translation>
    </message>
    <message>
        <source>your profile must be protected by a passphrase or the keyring</source>
        <translation>su perfil debe estar protegido con una frase de contraseña o con el llavero</translation>
    </message>
    <message>
        <source>Every package opens with {value}.</source>
        <translation>Todo paquete se abre con {value}.</translation>
    </message>
    <message>
        <source>No package opens with {value}.</source>
        <translation>Ningún paquete se abre con {value}.</translation>
    </message>
    <message>
        <source>Every package also opens for {value}.</source>
        <translation>Todo paquete se abre también para {value}.</translation>
    </message>
    <message>
        <source>Every package is signed with an identity.</source>
        <translation>Todo paquete se firma con una identidad.</translation>
    </message>
    <message>
        <source>Only people whose fingerprint was compared are given access.</source>
        <translation>Solo se da acceso a personas cuya huella se ha comparado.</translation>
    </message>
    <message>
        <source>Nobody is given access in a way that a quantum computer could break.</source>
        <translation>No se da acceso a nadie de un modo que un ordenador cuántico pudiera romper.</translation>
    </message>
    <message>
        <source>Of share cards at least {value} are needed.</source>
        <translation>De las tarjetas de parte hacen falta al menos {value}.</translation>
    </message>
    <message>
        <source>After sealing, the originals are read again and compared.</source>
        <translation>Después del sellado, los originales se leen de nuevo y se comparan.</translation>
    </message>
    <message>
        <source>The case record says something in {value}.</source>
        <translation>La ficha del caso dice algo en {value}.</translation>
    </message>
    <message>
        <source>New passphrases are {value}.</source>
        <translation>Las nuevas frases de contraseña son {value}.</translation>
    </message>
    <message>
        <source>No secret goes into the keyring.</source>
        <translation>Ningún secreto va al llavero.</translation>
    </message>
    <message>
        <source>No key goes onto the clipboard.</source>
        <translation>Ninguna clave va al portapapeles.</translation>
    </message>
    <message>
        <source>No key is written into a file.</source>
        <translation>Ninguna clave se escribe en un archivo.</translation>
    </message>
    <message>
        <source>No key lies on the package&apos;s own drive.</source>
        <translation>Ninguna clave está en la misma unidad que el paquete.</translation>
    </message>
    <message>
        <source>Profiles are protected by a passphrase or the keyring.</source>
        <translation>Los perfiles se protegen con una frase de contraseña o con el llavero.</translation>
    </message>
    <message>
        <source>The key vault locks after at most {value} minutes.</source>
        <translation>La bóveda de claves se bloquea tras {value} minutos como máximo.</translation>
    </message>
    <message>
        <source>A copied key is cleared after at most {value} seconds.</source>
        <translation>Una clave copiada se borra tras {value} segundos como máximo.</translation>
    </message>
    <message>
        <source>Nothing was added to your contacts.</source>
        <translation>No se añadió nada a sus contactos.</translation>
    </message>
    <message>
        <source>Your packages, contacts and keys are as they were.</source>
        <translation>Sus paquetes, contactos y claves están como estaban.</translation>
    </message>
    <message>
        <source>What the vault holds was not changed.</source>
        <translation>El contenido de la bóveda no se modificó.</translation>
    </message>
    <message>
        <source>No key was read from or kept in the vault.</source>
        <translation>Ninguna clave se leyó de la bóveda ni se guardó en ella.</translation>
    </message>
    <message>
        <source>The key was not used, and nothing was opened with it.</source>
        <translation>La clave no se usó, y no se abrió nada con ella.</translation>
    </message>
    <message>
        <source>The signature in this package does not hold[[: {problem}]].</source>
        <translation>La firma de este paquete no es válida[[: {problem}]].</translation>
    </message>
    <message>
        <source>The package was not accepted as whole.</source>
        <translation>El paquete no se aceptó como íntegro.</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the sender for the package&apos;s SHA-256 and for another copy.</source>
        <translation>No confíe en él. Pida al remitente el SHA-256 del paquete y otra copia.</translation>
    </message>
    <message>
        <source>This grant cannot be used[[: {problem}]].</source>
        <translation>Esta autorización no puede usarse[[: {problem}]].</translation>
    </message>
    <message>
        <source>Ask who granted access for the file once more[[: {path}]]</source>
        <translation>Pida el archivo una vez más a quien concedió el acceso[[: {path}]]</translation>
    </message>
    <message>
        <source>This share was not typed correctly[[: {problem}]].</source>
        <translation>Esta parte no se tecleó correctamente[[: {problem}]].</translation>
    </message>
    <message>
        <source>The share was not used, and nothing in it was guessed.</source>
        <translation>La parte no se usó, y no se adivinó nada en ella.</translation>
    </message>
    <message>
        <source>Compare it with the card, word by word[[, beginning with word {word}]].</source>
        <translation>Compárela con la tarjeta, palabra por palabra[[, empezando por la palabra {word}]].</translation>
    </message>
    <message>
        <source>These shares do not open the package[[: {problem}]].</source>
        <translation>Estas partes no abren el paquete[[: {problem}]].</translation>
    </message>
    <message>
        <source>Check that all cards carry the set number that the package shows.[[ {needed} of them are needed.]]</source>
        <translation>Compruebe que todas las tarjetas llevan el número de juego que muestra el paquete.[[ Se necesitan {needed}.]]</translation>
    </message>
    <message>
        <source>A second person must be present and named.</source>
        <translation>Debe haber una segunda persona presente, con su nombre indicado.</translation>
    </message>
    <message>
        <source>Every copy of the key is as it was.</source>
        <translation>Todas las copias de la clave están como estaban.</translation>
    </message>
    <message>
        <source>Nothing was destroyed.</source>
        <translation>No se destruyó nada.</translation>
    </message>
    <message>
        <source>Name somebody else who is present and attests it.</source>
        <translation>Indique a otra persona que esté presente y dé fe de ello.</translation>
    </message>
    <message>
        <source>Nobody is named as the one who destroys the key.</source>
        <translation>No se ha indicado quién destruye la clave.</translation>
    </message>
    <message>
        <source>Say in the settings who you are (or `casevault profile describe --name …`), then try again: two persons attest it.</source>
        <translation>Diga en los ajustes quién es usted (o `casevault profile describe --name …`) e inténtelo de nuevo: dan fe de ello dos personas.</translation>
    </message>
    <message>
        <source>The log tells of no single package here[[: {name}]]</source>
        <translation>El registro no habla aquí de un único paquete[[: {name}]]</translation>
    </message>
    <message>
        <source>Every copy of every key is as it was.</source>
        <translation>Todas las copias de todas las claves están como estaban.</translation>
    </message>
    <message>
        <source>Nothing was looked up or destroyed.</source>
        <translation>No se consultó ni se destruyó nada.</translation>
    </message>
    <message>
        <source>Take the package id from the list of keys, whole.</source>
        <translation>Tome el identificador del paquete de la lista de claves, completo.</translation>
    </message>
    <message>
        <source>One package cannot be opened in so many ways[[: {given} were chosen]].</source>
        <translation>Un mismo paquete no puede abrirse de tantas maneras[[: se eligieron {given}]].</translation>
    </message>
    <message>
        <source>Choose fewer[[; {limit} are possible]]. Others can be given access afterwards.</source>
        <translation>Elija menos[[; son posibles {limit}]]. Después puede darse acceso a otros.</translation>
    </message>
    <message>
        <source>The identity could not be used.</source>
        <translation>No se pudo usar la identidad.</translation>
    </message>
    <message>
        <source>Try again, or ask its owner for the file once more.</source>
        <translation>Inténtelo de nuevo, o pida el archivo una vez más a su titular.</translation>
    </message>
    <message>
        <source>This is not a sound identity file[[: {problem}]].</source>
        <translation>Esto no es un archivo de identidad correcto[[: {problem}]].</translation>
    </message>
    <message>
        <source>Your contacts and packages are as they were.</source>
        <translation>Sus contactos y paquetes están como estaban.</translation>
    </message>
    <message>
        <source>Ask its owner for the file once more[[: {path}]]</source>
        <translation>Pida el archivo una vez más a su titular[[: {path}]]</translation>
    </message>
    <message>
        <source>Your own identity is not at hand[[: {problem}]].</source>
        <translation>Su propia identidad no está disponible[[: {problem}]].</translation>
    </message>
    <message>
        <source>Nothing was signed, and nothing was opened with it.</source>
        <translation>No se firmó nada, y no se abrió nada con ella.</translation>
    </message>
    <message>
        <source>Make an identity, or unlock the vault or keyring that holds its keys.</source>
        <translation>Cree una identidad, o desbloquee la bóveda o el llavero que guarda sus claves.</translation>
    </message>
    <message>
        <source>No single contact is meant[[ by {name}]].</source>
        <translation>No se designa un único contacto[[ con {name}]].</translation>
    </message>
    <message>
        <source>Nobody was given access.</source>
        <translation>No se dio acceso a nadie.</translation>
    </message>
    <message>
        <source>Look at your contacts, and name one by its fingerprint if names repeat.</source>
        <translation>Revise sus contactos, e indique uno por su huella si los nombres se repiten.</translation>
    </message>
    <message>
        <source>This identity is among your contacts already[[: {name}]].</source>
        <translation>Esta identidad ya está entre sus contactos[[: {name}]].</translation>
    </message>
    <message>
        <source>Use the contact you have.</source>
        <translation>Use el contacto que tiene.</translation>
    </message>
    <message>
        <source>This contact was revoked[[: {name}]].</source>
        <translation>Este contacto fue revocado[[: {name}]].</translation>
    </message>
    <message>
        <source>Choose somebody else, or add and compare their new identity.</source>
        <translation>Elija a otra persona, o añada y compare su nueva identidad.</translation>
    </message>
    <message>
        <source>The key vault could not be used.</source>
        <translation>No se pudo usar la bóveda de claves.</translation>
    </message>
    <message>
        <source>Try again, or use another copy of the key.</source>
        <translation>Inténtelo de nuevo, o use otra copia de la clave.</translation>
    </message>
    <message>
        <source>This profile has no key vault.</source>
        <translation>Este perfil no tiene bóveda de claves.</translation>
    </message>
    <message>
        <source>Make one first, or keep the key in another way.</source>
        <translation>Cree antes una, o guarde la clave de otra manera.</translation>
    </message>
    <message>
        <source>The key vault is locked.</source>
        <translation>La bóveda de claves está bloqueada.</translation>
    </message>
    <message>
        <source>Unlock it with its passphrase, then try again.</source>
        <translation>Desbloquéela con su frase de contraseña e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This passphrase does not unlock the key vault.</source>
        <translation>Esta frase de contraseña no desbloquea la bóveda de claves.</translation>
    </message>
    <message>
        <source>The vault stays locked.</source>
        <translation>La bóveda sigue bloqueada.</translation>
    </message>
    <message>
        <source>Type it again. Look at capitals and the keyboard layout.</source>
        <translation>Tecléela de nuevo. Fíjese en las mayúsculas y la distribución del teclado.</translation>
    </message>
    <message>
        <source>The file of the key vault is damaged[[: {problem}]].</source>
        <translation>El archivo de la bóveda de claves está dañado[[: {problem}]].</translation>
    </message>
    <message>
        <source>The file was left as it is. Packages are not affected.</source>
        <translation>El archivo se dejó tal como está. Los paquetes no se ven afectados.</translation>
    </message>
    <message>
        <source>Set the file aside and restore a backup of the vault[[: {path}]]</source>
        <translation>Aparte el archivo y restaure una copia de seguridad de la bóveda[[: {path}]]</translation>
    </message>
    <message>
        <source>A newer CaseVault wrote this vault.</source>
        <translation>Esta bóveda la escribió un CaseVault más reciente.</translation>
    </message>
    <message>
        <source>Use a newer CaseVault.[[ The vault is of version {version}.]]</source>
        <translation>Use un CaseVault más reciente.[[ La bóveda es de la versión {version}.]]</translation>
    </message>
    <message>
        <source>This profile has a key vault already.</source>
        <translation>Este perfil ya tiene una bóveda de claves.</translation>
    </message>
    <message>
        <source>No second one was made.</source>
        <translation>No se creó una segunda.</translation>
    </message>
    <message>
        <source>Unlock the one you have, or restore a backup into it.</source>
        <translation>Desbloquee la que tiene, o restaure en ella una copia de seguridad.</translation>
    </message>
    <message>
        <source>This is no sound backup of a key vault[[: {problem}]].</source>
        <translation>Esto no es una copia de seguridad correcta de una bóveda de claves[[: {problem}]].</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>No se restauró nada.</translation>
    </message>
    <message>
        <source>Try another copy of the backup[[: {path}]]</source>
        <translation>Pruebe otro ejemplar de la copia de seguridad[[: {path}]]</translation>
    </message>
    <message>
        <source>The token or key service could not be used[[: {name}]].</source>
        <translation>No se pudo usar el token o el servicio de claves[[: {name}]].</translation>
    </message>
    <message>
        <source>Try again, or open the package in another way.</source>
        <translation>Inténtelo de nuevo, o abra el paquete de otra manera.</translation>
    </message>
    <message>
        <source>There is no answer[[ from {name}]][[: {problem}]].</source>
        <translation>No hay respuesta[[ de {name}]][[: {problem}]].</translation>
    </message>
    <message>
        <source>Insert the token, or check the connection and the address.</source>
        <translation>Inserte el token, o compruebe la conexión y la dirección.</translation>
    </message>
    <message>
        <source>The PIN[[ of {name}]] is wrong or missing[[: {problem}]].</source>
        <translation>El PIN[[ de {name}]] es erróneo o falta[[: {problem}]].</translation>
    </message>
    <message>
        <source>Check the PIN before trying again: tokens block after a few wrong ones.</source>
        <translation>Compruebe el PIN antes de intentarlo de nuevo: los tokens se bloquean tras unos pocos erróneos.</translation>
    </message>
    <message>
        <source>You may not use this key[[: {name}]].</source>
        <translation>Usted no puede usar esta clave[[: {name}]].</translation>
    </message>
    <message>
        <source>Ask whoever manages the key for access.</source>
        <translation>Pida acceso a quien gestiona la clave.</translation>
    </message>
    <message>
        <source>No answer came in time[[ from {name}]][[ ({seconds} s)]].</source>
        <translation>No llegó ninguna respuesta a tiempo[[ de {name}]][[ ({seconds} s)]].</translation>
    </message>
    <message>
        <source>Try again later, or open the package in another way.</source>
        <translation>Inténtelo más tarde, o abra el paquete de otra manera.</translation>
    </message>
    <message>
        <source>The key or token[[ {name}]] cannot do what is needed[[: {problem}]].</source>
        <translation>La clave o el token[[ {name}]] no puede hacer lo necesario[[: {problem}]].</translation>
    </message>
    <message>
        <source>Choose another key or another token.</source>
        <translation>Elija otra clave u otro token.</translation>
    </message>
    <message>
        <source>The library for this kind of key is not installed[[: {name}]].</source>
        <translation>No está instalada la biblioteca para este tipo de clave[[: {name}]].</translation>
    </message>
    <message>
        <source>The package was not sealed for this key[[: {name}]].</source>
        <translation>El paquete no se selló para esta clave[[: {name}]].</translation>
    </message>
    <message>
        <source>Choose another key, or open the package in another way.</source>
        <translation>Elija otra clave, o abra el paquete de otra manera.</translation>
    </message>
    <message>
        <source>The key[[ of {name}]] is not the one that was pinned.</source>
        <translation>La clave[[ de {name}]] no es la que se fijó.</translation>
    </message>
    <message>
        <source>Ask whoever manages the key whether it was replaced, then pin it anew.</source>
        <translation>Pregunte a quien gestiona la clave si se sustituyó, y fíjela de nuevo.</translation>
    </message>
    <message>
        <source>There is no single key of this name[[: {name}]].</source>
        <translation>No hay una única clave con este nombre[[: {name}]].</translation>
    </message>
    <message>
        <source>Look at the list of keys and choose a name from it.</source>
        <translation>Mire la lista de claves y elija un nombre de ella.</translation>
    </message>
    <message>
        <source>This private key file cannot be used[[: {problem}]].</source>
        <translation>Este archivo de clave privada no puede usarse[[: {problem}]].</translation>
    </message>
    <message>
        <source>Check the file and its passphrase[[: {path}]]</source>
        <translation>Compruebe el archivo y su frase de contraseña[[: {path}]]</translation>
    </message>
    <message>
        <source>Nothing can be sealed to this key[[: {problem}]].</source>
        <translation>No puede sellarse nada para esta clave[[: {problem}]].</translation>
    </message>
    <message>
        <source>The key was not pinned.</source>
        <translation>La clave no se fijó.</translation>
    </message>
    <message>
        <source>Use an RSA key of 3072 or 4096 bits, or one on the curve P-256 or P-384[[: {path}]]</source>
        <translation>Use una clave RSA de 3072 o 4096 bits, o una de la curva P-256 o P-384[[: {path}]]</translation>
    </message>
    <message>
        <source>it is another kind of file</source>
        <translation>es un archivo de otro tipo</translation>
    </message>
    <message>
        <source>its inner structure is not sound</source>
        <translation>su estructura interna no es correcta</translation>
    </message>
    <message>
        <source>a part of it was altered or lost</source>
        <translation>una parte se alteró o se perdió</translation>
    </message>
    <message>
        <source>an entry in it was altered or lost</source>
        <translation>una entrada contenida en él se alteró o se perdió</translation>
    </message>
    <message>
        <source>what the keyring holds does not fit it</source>
        <translation>lo que guarda el llavero no le corresponde</translation>
    </message>
    <message>
        <source>none was made yet</source>
        <translation>todavía no se ha creado ninguna</translation>
    </message>
    <message>
        <source>its secret keys are not where they were</source>
        <translation>sus claves secretas no están donde estaban</translation>
    </message>
    <message>
        <source>it needs its passphrase</source>
        <translation>necesita su frase de contraseña</translation>
    </message>
    <message>
        <source>it lies in clear, unprotected</source>
        <translation>está en claro, sin protección</translation>
    </message>
    <message>
        <source>the passphrase is wrong</source>
        <translation>la frase de contraseña es errónea</translation>
    </message>
    <message>
        <source>it is no private key, or damaged</source>
        <translation>no es una clave privada, o está dañado</translation>
    </message>
    <message>
        <source>a key of this kind is not used</source>
        <translation>no se usa una clave de este tipo</translation>
    </message>
    <message>
        <source>the token is not there</source>
        <translation>el token no está</translation>
    </message>
    <message>
        <source>several tokens fit, name one</source>
        <translation>hay varios tokens que encajan, indique uno</translation>
    </message>
    <message>
        <source>the key is not there, or is switched off</source>
        <translation>la clave no está, o está desactivada</translation>
    </message>
    <message>
        <source>several keys fit, name one</source>
        <translation>hay varias claves que encajan, indique una</translation>
    </message>
    <message>
        <source>its address cannot be reached</source>
        <translation>no se puede acceder a su dirección</translation>
    </message>
    <message>
        <source>the service is not open for use</source>
        <translation>el servicio no está abierto para su uso</translation>
    </message>
    <message>
        <source>the token did not accept it</source>
        <translation>el token no lo aceptó</translation>
    </message>
    <message>
        <source>none was given</source>
        <translation>no se dio ninguno</translation>
    </message>
    <message>
        <source>no access token was given</source>
        <translation>no se dio ningún token de acceso</translation>
    </message>
    <message>
        <source>the token is blocked after wrong PINs</source>
        <translation>el token está bloqueado tras varios PIN erróneos</translation>
    </message>
    <message>
        <source>it does not know this way of decrypting</source>
        <translation>no conoce este modo de descifrar</translation>
    </message>
    <message>
        <source>its key is of another kind</source>
        <translation>su clave es de otro tipo</translation>
    </message>
    <message>
        <source>this is not offered there</source>
        <translation>allí no se ofrece</translation>
    </message>
    <message>
        <source>its address is not well formed</source>
        <translation>su dirección no está bien formada</translation>
    </message>
    <message>
        <source>its address holds a PIN, which must not lie on the drive</source>
        <translation>su dirección contiene un PIN, que no debe estar en la unidad</translation>
    </message>
    <message>
        <source>it has not passed its test yet</source>
        <translation>todavía no ha superado su prueba</translation>
    </message>
    <message>
        <source>only its public half is known here</source>
        <translation>aquí solo se conoce su mitad pública</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>el archivo no puede leerse</translation>
    </message>
    <message>
        <source>a key of this kind is not sealed to</source>
        <translation>no se sella para una clave de este tipo</translation>
    </message>
    <message>
        <source>it was closed meanwhile</source>
        <translation>se cerró entretanto</translation>
    </message>
    <message>
        <source>what was signed is damaged</source>
        <translation>lo firmado está dañado</translation>
    </message>
    <message>
        <source>it was made for other contents</source>
        <translation>se hizo para otro contenido</translation>
    </message>
    <message>
        <source>the signer&apos;s identity is damaged</source>
        <translation>la identidad del firmante está dañada</translation>
    </message>
    <message>
        <source>it is not the signer&apos;s</source>
        <translation>no es del firmante</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>le falta una parte</translation>
    </message>
    <message>
        <source>the granter&apos;s identity is damaged</source>
        <translation>la identidad de quien concedió el acceso está dañada</translation>
    </message>
    <message>
        <source>it was altered after it was made</source>
        <translation>se alteró después de crearse</translation>
    </message>
    <message>
        <source>it is for another package</source>
        <translation>es para otro paquete</translation>
    </message>
    <message>
        <source>a word is not one of those used on cards</source>
        <translation>una palabra no es de las que se usan en las tarjetas</translation>
    </message>
    <message>
        <source>words are missing</source>
        <translation>faltan palabras</translation>
    </message>
    <message>
        <source>a word is wrong or out of its place</source>
        <translation>una palabra es errónea o no está en su sitio</translation>
    </message>
    <message>
        <source>words are missing or too many</source>
        <translation>faltan o sobran palabras</translation>
    </message>
    <message>
        <source>it is of a kind not used here</source>
        <translation>es de un tipo que aquí no se usa</translation>
    </message>
    <message>
        <source>there are too few of them</source>
        <translation>hay demasiado pocas</translation>
    </message>
    <message>
        <source>they are not of one set</source>
        <translation>no son de un mismo juego</translation>
    </message>
    <message>
        <source>two differ that carry the same number</source>
        <translation>difieren dos que llevan el mismo número</translation>
    </message>
    <message>
        <source>card {numbers} does not fit the others</source>
        <translation>la tarjeta {numbers} no encaja con las demás</translation>
    </message>
    <message>
        <source>they do not belong together</source>
        <translation>no corresponden unas a otras</translation>
    </message>
    <message>
        <source>a part of it is damaged</source>
        <translation>una parte está dañada</translation>
    </message>
    <message>
        <source>its key is damaged</source>
        <translation>su clave está dañada</translation>
    </message>
    <message>
        <source>the secret keys at hand belong to another identity</source>
        <translation>las claves secretas disponibles pertenecen a otra identidad</translation>
    </message>
    <message>
        <source>The package and its recovery record were only read, not changed.</source>
        <translation>El paquete y sus datos de reparación solo se leyeron, no se modificaron.</translation>
    </message>
    <message>
        <source>Nothing was repaired, and no file was made.</source>
        <translation>No se reparó nada, y no se creó ningún archivo.</translation>
    </message>
    <message>
        <source>No recovery record was made.</source>
        <translation>No se crearon datos de reparación.</translation>
    </message>
    <message>
        <source>The recovery record could not be used.</source>
        <translation>No se pudieron usar los datos de reparación.</translation>
    </message>
    <message>
        <source>Look for another copy of the package or of its record.</source>
        <translation>Busque otra copia del paquete o de sus datos de reparación.</translation>
    </message>
    <message>
        <source>This recovery record cannot be used[[: {problem}]].</source>
        <translation>Estos datos de reparación no pueden usarse[[: {problem}]].</translation>
    </message>
    <message>
        <source>Check that you chose the right file[[ ({path})]], or look for another copy of the record. Without one, salvage brings out what still holds.</source>
        <translation>Compruebe que eligió el archivo correcto[[ ({path})]], o busque otra copia de los datos. Sin ellos, el rescate recupera lo que aún está íntegro.</translation>
    </message>
    <message>
        <source>This recovery record was made for another package.</source>
        <translation>Estos datos de reparación se crearon para otro paquete.</translation>
    </message>
    <message>
        <source>Choose the record that was made with this package; its name is the package&apos;s with “.recovery” behind it.</source>
        <translation>Elija los datos que se crearon con este paquete; su nombre es el del paquete seguido de «.recovery».</translation>
    </message>
    <message>
        <source>More of this package is damaged than its recovery record can repair.</source>
        <translation>El daño de este paquete es mayor de lo que pueden reparar sus datos de reparación.</translation>
    </message>
    <message>
        <source>[[Of {blocks} blocks {damaged} do not hold, and {beyond} of these cannot be repaired. ]]Look for a better copy of the package or of the record. Without one, salvage brings out what still holds.</source>
        <translation>[[De {blocks} bloques, {damaged} no coinciden, y {beyond} de estos no pueden repararse. ]]Busque una copia mejor del paquete o de los datos. Sin ella, el rescate recupera lo que aún está íntegro.</translation>
    </message>
    <message>
        <source>The package gave other bytes when it was read a second time.</source>
        <translation>El paquete dio otros bytes al leerlo por segunda vez.</translation>
    </message>
    <message>
        <source>The package was only read, not changed.</source>
        <translation>El paquete solo se leyó, no se modificó.</translation>
    </message>
    <message>
        <source>The drive may be failing, or a program is writing to the file[[ ({path})]]. Verify the package, and copy it to another drive before you go on.</source>
        <translation>Puede que la unidad esté fallando, o que un programa esté escribiendo en el archivo[[ ({path})]]. Verifique el paquete y cópielo en otra unidad antes de continuar.</translation>
    </message>
    <message>
        <source>it is none</source>
        <translation>el archivo no contiene datos de ese tipo</translation>
    </message>
    <message>
        <source>it is too damaged itself to be read</source>
        <translation>está demasiado dañado para poder leerse</translation>
    </message>
    <message>
        <source>it breaks a rule of its format</source>
        <translation>infringe una regla de su formato</translation>
    </message>
    <message>
        <source>The package was only read. It was not changed, and nothing in it was opened.</source>
        <translation>El paquete solo se leyó. No se modificó, y no se abrió nada en él.</translation>
    </message>
    <message>
        <source>This text is not a checkpoint as it was printed[[: {problem}]][[ ({path})]].</source>
        <translation>Este texto no es un punto de control tal como se imprimió[[: {problem}]][[ ({path})]].</translation>
    </message>
    <message>
        <source>The log was not changed. What you typed was not corrected for you.</source>
        <translation>El registro no se modificó. Lo que tecleó no se corrigió por usted.</translation>
    </message>
    <message>
        <source>The log was not compared with it.</source>
        <translation>El registro no se comparó con él.</translation>
    </message>
    <message>
        <source>Compare with the paper[[ at line {line}, character {position} (spaces do not count)]][[, where “{found}” stands]], and try again.</source>
        <translation>Compare con el papel[[ en la línea {line}, carácter {position} (los espacios no cuentan)]][[, donde figura «{found}»]], e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The checkpoint was not cosigned[[: {problem}]].</source>
        <translation>El punto de control no se cofirmó[[: {problem}]].</translation>
    </message>
    <message>
        <source>What this witness knew is unchanged. A refused checkpoint of a known log stays in the custody log as evidence, beside the one it contradicts.</source>
        <translation>Lo que este testigo sabía no ha cambiado. Un punto de control rechazado de un registro conocido permanece en el registro de custodia como evidencia, junto al que contradice.</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>No se firmó nada.</translation>
    </message>
    <message>
        <source>Tell whoever sent it[[: this witness last saw {size} entries]]. Two checkpoints that contradict each other are a matter for whoever looks after that log.</source>
        <translation>Avise a quien lo envió[[: este testigo vio por última vez {size} entradas]]. Dos puntos de control que se contradicen son un asunto de quien se ocupa de ese registro.</translation>
    </message>
    <message>
        <source>This cosignature cannot be used[[: {problem}]].</source>
        <translation>Esta cofirma no puede usarse[[: {problem}]].</translation>
    </message>
    <message>
        <source>It was not taken into the log.</source>
        <translation>No se incorporó al registro.</translation>
    </message>
    <message>
        <source>Get the key of the witness from the witness itself, and name it in the trust policy; on the command line it can also be given with --witness.</source>
        <translation>Obtenga la clave del testigo del propio testigo e indíquela en la política de confianza; en la línea de comandos también puede darse con --witness.</translation>
    </message>
    <message>
        <source>The trust policy breaks a rule[[ in line {line}]][[: {problem}]].</source>
        <translation>La política de confianza infringe una regla[[ en la línea {line}]][[: {problem}]].</translation>
    </message>
    <message>
        <source>The policy used before is still in force.</source>
        <translation>La política usada hasta ahora sigue en vigor.</translation>
    </message>
    <message>
        <source>The new policy was not taken over.</source>
        <translation>La nueva política no se aceptó.</translation>
    </message>
    <message>
        <source>Correct the line. docs/hand-over.md shows the form.</source>
        <translation>Corrija la línea. docs/hand-over.md muestra la forma.</translation>
    </message>
    <message>
        <source>This transfer file or receipt does not hold[[: {problem}]][[ ({path})]].</source>
        <translation>Este archivo de entrega o recibo no es válido[[: {problem}]][[ ({path})]].</translation>
    </message>
    <message>
        <source>Nothing was taken from it.</source>
        <translation>No se tomó nada de él.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for the file again.</source>
        <translation>Pida de nuevo el archivo a quien lo envió.</translation>
    </message>
    <message>
        <source>This is not the package that was offered.</source>
        <translation>Este no es el paquete que se ofreció.</translation>
    </message>
    <message>
        <source>It was not logged as received.</source>
        <translation>No se registró como recibido.</translation>
    </message>
    <message>
        <source>Look for the right file, or refuse the transfer.[[ Offered is package {offered}, this file is package {found}.]]</source>
        <translation>Busque el archivo correcto, o rechace la entrega.[[ Se ofrece el paquete {offered}; este archivo es el paquete {found}.]]</translation>
    </message>
    <message>
        <source>The package differs from the one that was offered[[ in its {problem}]].</source>
        <translation>El paquete difiere del que se ofreció[[ (en: {problem})]].</translation>
    </message>
    <message>
        <source>It was not logged as received; the log says that it was refused.</source>
        <translation>No se registró como recibido; el registro dice que se rechazó.</translation>
    </message>
    <message>
        <source>Copy it again from the medium; if that does not help, refuse the transfer with a reason.[[ Offered was {offered}, this file has {found}.]]</source>
        <translation>Cópielo de nuevo del soporte; si no sirve, rechace la entrega indicando un motivo.[[ Se ofreció {offered}; este archivo tiene {found}.]]</translation>
    </message>
    <message>
        <source>This receipt answers no offer of this custody log.</source>
        <translation>Este recibo no responde a ninguna oferta de este registro de custodia.</translation>
    </message>
    <message>
        <source>No offer was closed by it.</source>
        <translation>No cerró ninguna oferta.</translation>
    </message>
    <message>
        <source>It belongs to another log[[: {log}]]. Import it where the offer was made.</source>
        <translation>Pertenece a otro registro[[: {log}]]. Impórtelo donde se hizo la oferta.</translation>
    </message>
    <message>
        <source>This was taken in before[[: entry {seq} says so]].</source>
        <translation>Esto ya se incorporó antes[[: lo dice la entrada {seq}]].</translation>
    </message>
    <message>
        <source>It was not logged a second time.</source>
        <translation>No se registró por segunda vez.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>There is no such offer[[ of package {package}]] open.</source>
        <translation>No hay ninguna oferta así[[ del paquete {package}]] abierta.</translation>
    </message>
    <message>
        <source>Nothing was logged.</source>
        <translation>No se registró nada.</translation>
    </message>
    <message>
        <source>See the open offers on the page of hand-over, or by casevault hand-over list.</source>
        <translation>Vea las ofertas abiertas en la página de entrega, o con casevault hand-over list.</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>the name of a log, a number, a hash and a signature are not all there</source>
        <translation>no están todos: el nombre de un registro, un número, un hash y una firma</translation>
    </message>
    <message>
        <source>it names another log than this one</source>
        <translation>nombra un registro distinto de este</translation>
    </message>
    <message>
        <source>a character is wrong</source>
        <translation>un carácter es erróneo</translation>
    </message>
    <message>
        <source>characters are missing</source>
        <translation>faltan caracteres</translation>
    </message>
    <message>
        <source>there are too many characters</source>
        <translation>hay demasiados caracteres</translation>
    </message>
    <message>
        <source>its number and its hash do not belong together in this log</source>
        <translation>su número y su hash no se corresponden en este registro</translation>
    </message>
    <message>
        <source>its signature does not hold, and the log is too short to say where</source>
        <translation>su firma no es válida, y el registro es demasiado corto para decir dónde</translation>
    </message>
    <message>
        <source>this witness does not know the log</source>
        <translation>este testigo no conoce el registro</translation>
    </message>
    <message>
        <source>the log did not sign it</source>
        <translation>el registro no lo firmó</translation>
    </message>
    <message>
        <source>its proof does not begin where this witness stands</source>
        <translation>su prueba no empieza donde está este testigo</translation>
    </message>
    <message>
        <source>it covers fewer entries than this witness has seen of the log</source>
        <translation>cubre menos entradas de las que este testigo ha visto del registro</translation>
    </message>
    <message>
        <source>it contradicts what this witness has seen of the log</source>
        <translation>contradice lo que este testigo ha visto del registro</translation>
    </message>
    <message>
        <source>this is no request for a cosignature</source>
        <translation>no es una solicitud de cofirma</translation>
    </message>
    <message>
        <source>its witness is not known here</source>
        <translation>su testigo no se conoce aquí</translation>
    </message>
    <message>
        <source>it fits no checkpoint that this log gave out</source>
        <translation>no corresponde a ningún punto de control que haya emitido este registro</translation>
    </message>
    <message>
        <source>this is no cosignature</source>
        <translation>no es una cofirma</translation>
    </message>
    <message>
        <source>it was made by a newer CaseVault</source>
        <translation>lo creó un CaseVault más reciente</translation>
    </message>
    <message>
        <source>its log did not sign its checkpoint</source>
        <translation>su registro no firmó su punto de control</translation>
    </message>
    <message>
        <source>an entry in it breaks a rule</source>
        <translation>una entrada contenida en él infringe una regla</translation>
    </message>
    <message>
        <source>an entry in it does not stand under its checkpoint</source>
        <translation>una entrada contenida en él no está bajo su punto de control</translation>
    </message>
    <message>
        <source>what it says is no offer of a package</source>
        <translation>lo que dice no es una oferta de un paquete</translation>
    </message>
    <message>
        <source>what it says is neither a receipt nor a refusal</source>
        <translation>lo que dice no es ni un recibo ni un rechazo</translation>
    </message>
    <message>
        <source>it says something else than the offer</source>
        <translation>dice algo distinto de la oferta</translation>
    </message>
    <message>
        <source>its cosignature does not fit the checkpoint it was given</source>
        <translation>su cofirma no corresponde al punto de control que se le dio</translation>
    </message>
    <message>
        <source>it is an offer of this very log, which cannot be its own receiver</source>
        <translation>es una oferta de este mismo registro, que no puede ser su propio receptor</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message>
        <source>Custody report</source>
        <translation>Informe de custodia</translation>
    </message>
    <message>
        <source>Every entry of a case or package, the three answers about the log, a checkpoint.</source>
        <translation>Todas las entradas de un caso o paquete, las tres respuestas sobre el registro, un punto de control.</translation>
    </message>
    <message>
        <source>Hash memorandum</source>
        <translation>Memorando de hash</translation>
    </message>
    <message>
        <source>The package&apos;s hash and root, to travel apart from the encrypted medium.</source>
        <translation>El hash y la raíz del paquete, para viajar separados del soporte cifrado.</translation>
    </message>
    <message>
        <source>Key delivery letter</source>
        <translation>Carta de entrega de la clave</translation>
    </message>
    <message>
        <source>Tells the recipient which package a key opens. No key and no case on it.</source>
        <translation>Indica al destinatario qué paquete abre una clave. No contiene ninguna clave ni el caso.</translation>
    </message>
    <message>
        <source>Hand-over receipt</source>
        <translation>Recibo de entrega</translation>
    </message>
    <message>
        <source>The package&apos;s last hand-over, for both sides to sign; without one, the empty form.</source>
        <translation>La última entrega del paquete, para que la firmen ambas partes; si no hay ninguna, el formulario vacío.</translation>
    </message>
    <message>
        <source>Disposal certificate</source>
        <translation>Certificado de disposición final</translation>
    </message>
    <message>
        <source>What was destroyed of a package, for two persons to sign.</source>
        <translation>Lo que se destruyó de un paquete, para que lo firmen dos personas.</translation>
    </message>
    <message>
        <source>Draft: certification, FRE 902(14)</source>
        <translation>Borrador: certificación, FRE 902(14)</translation>
    </message>
    <message>
        <source>A draft to complete and correct; it is not signed.</source>
        <translation>Un borrador para completar y corregir; no está firmado.</translation>
    </message>
    <message>
        <source>Draft: certificate, BSA section 63, part A</source>
        <translation>Borrador: certificado, BSA sección 63, parte A</translation>
    </message>
    <message>
        <source>Draft: certificate, BSA section 63, part B</source>
        <translation>Borrador: certificado, BSA sección 63, parte B</translation>
    </message>
    <message>
        <source>How to check one entry</source>
        <translation>Cómo comprobar una entrada</translation>
    </message>
    <message>
        <source>One sheet with commands of openssl and sha256sum, for a clerk.</source>
        <translation>Una hoja con comandos de openssl y sha256sum, para personal administrativo.</translation>
    </message>
</context>
<context>
    <name>provider</name>
    <message>
        <source>Key file</source>
        <translation>Archivo de clave</translation>
    </message>
    <message>
        <source>File with the encrypted private key</source>
        <translation>Archivo con la clave privada cifrada</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>Module of the token&apos;s maker</source>
        <translation>Módulo del fabricante del token</translation>
    </message>
    <message>
        <source>a library, such as opensc-pkcs11.so</source>
        <translation>una biblioteca, como opensc-pkcs11.so</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address of the key (PKCS #11 URI)</source>
        <translation>Dirección de la clave (URI PKCS #11)</translation>
    </message>
    <message>
        <source>pkcs11:token=Evidence;object=unwrap</source>
        <translation>pkcs11:token=Evidence;object=unwrap</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Key id, ARN or alias</source>
        <translation>Identificador de clave, ARN o alias</translation>
    </message>
    <message>
        <source>alias/evidence</source>
        <translation>alias/evidence</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>as your AWS profile says</source>
        <translation>como diga su perfil de AWS</translation>
    </message>
    <message>
        <source>Address, if it is not the usual one</source>
        <translation>Dirección, si no es la habitual</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Bóveda</translation>
    </message>
    <message>
        <source>Address of the vault</source>
        <translation>Dirección de la bóveda</translation>
    </message>
    <message>
        <source>https://name.vault.azure.net</source>
        <translation>https://name.vault.azure.net</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Nombre de la clave</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>the newest</source>
        <translation>la más reciente</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>https://vault.example:8200</source>
        <translation>https://vault.example:8200</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Path of the transit engine</source>
        <translation>Ruta del motor transit</translation>
    </message>
    <message>
        <source>transit</source>
        <translation>transit</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espacio de nombres</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad de certificación</translation>
    </message>
    <message>
        <source>Certificate of the server&apos;s own authority</source>
        <translation>Certificado de la autoridad propia del servidor</translation>
    </message>
    <message>
        <source>a PEM file, if it has one</source>
        <translation>un archivo PEM, si tiene una</translation>
    </message>
    <message>
        <source>You are known to the service as AWS&apos;s own tools know you (environment or profile files). CaseVault keeps no password of it.</source>
        <translation>El servicio le conoce como le conocen las propias herramientas de AWS (entorno o archivos de perfil). CaseVault no guarda ninguna contraseña del servicio.</translation>
    </message>
    <message>
        <source>You are known to the service as Azure&apos;s own tools know you. CaseVault keeps no password of it.</source>
        <translation>El servicio le conoce como le conocen las propias herramientas de Azure. CaseVault no guarda ninguna contraseña del servicio.</translation>
    </message>
</context>
<context>
    <name>quantities</name>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>PB</source>
        <translation>PB</translation>
    </message>
    <message>
        <source>EB</source>
        <translation>EB</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 byte</translation>
    </message>
    <message>
        <source>.</source>
        <comment>decimal point</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} s</translation>
    </message>
    <message>
        <source>{min} min {s:02} s</source>
        <translation>{min} min {s:02} s</translation>
    </message>
    <message>
        <source>{h} h {min:02} min</source>
        <translation>{h} h {min:02} min</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrada</translation>
    </message>
    <message>
        <source>1 act</source>
        <translation>1 acto</translation>
    </message>
    <message>
        <source>{year:04}-{month:02}-{day:02}</source>
        <translation>{day:02}/{month:02}/{year:04}</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Criminal</source>
        <translation>Penal</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Fraude</translation>
    </message>
    <message>
        <source>Regulatory</source>
        <translation>Administrativo</translation>
    </message>
    <message>
        <source>Civil</source>
        <translation>Civil</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>Human rights</source>
        <translation>Derechos humanos</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Warrant</source>
        <translation>Mandamiento</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Court order</source>
        <translation>Orden judicial</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Investigado</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>Víctima</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testigo</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Custodio</translation>
    </message>
    <message>
        <source>Examiner</source>
        <translation>Examinador</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation>Abogado</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordenador</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tableta</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Memory card</source>
        <translation>Tarjeta de memoria</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>Memoria USB</translation>
    </message>
    <message>
        <source>Optical disc</source>
        <translation>Disco óptico</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>Tarjeta SIM</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Intervinientes</translation>
    </message>
    <message>
        <source>Devices and media</source>
        <translation>Dispositivos y soportes</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>Indicios</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transacciones</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Divulgaciones</translation>
    </message>
    <message>
        <source>Disk images, hashed again</source>
        <translation>Imágenes de disco, con el hash recalculado</translation>
    </message>
    <message>
        <source>Hashes that came along, compared</source>
        <translation>Hashes recibidos, comparados</translation>
    </message>
    <message>
        <source>Archives, sealed by their contents</source>
        <translation>Archivos comprimidos, sellados por su contenido</translation>
    </message>
    <message>
        <source>DIFFERS</source>
        <translation>DIFIERE</translation>
    </message>
    <message>
        <source>Holds no hash</source>
        <translation>No contiene ningún hash</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>libewf-python was not installed</source>
        <translation>libewf-python no estaba instalado</translation>
    </message>
    <message>
        <source>It lay in an archive</source>
        <translation>Estaba en un archivo comprimido</translation>
    </message>
    <message>
        <source>A segment is missing</source>
        <translation>Falta un segmento</translation>
    </message>
    <message>
        <source>Damaged, encrypted or incomplete</source>
        <translation>Dañado, cifrado o incompleto</translation>
    </message>
    <message>
        <source>The reader stood still</source>
        <translation>El lector se quedó parado</translation>
    </message>
    <message>
        <source>The process that read it broke off</source>
        <translation>El proceso que lo leía se interrumpió</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Dirección MAC</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Tipo MIME</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Dónde estaba</translation>
    </message>
    <message>
        <source>Derived from</source>
        <translation>Derivado de</translation>
    </message>
    <message>
        <source>Why withheld</source>
        <translation>Por qué se retiene</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>External name</source>
        <translation>Nombre externo</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>Indicio</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Externo</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Risk score</source>
        <translation>Puntuación de riesgo</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Raíz</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Coinciden</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Difieren</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otro lugar</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>No enumerados</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-1</source>
        <translation>SHA-1</translation>
    </message>
    <message>
        <source>MD5</source>
        <translation>MD5</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>Does it agree with itself?</source>
        <translation>¿Concuerda consigo mismo?</translation>
    </message>
    <message>
        <source>Anchored outside up to?</source>
        <translation>¿Anclado fuera hasta dónde?</translation>
    </message>
    <message>
        <source>Anything left open?</source>
        <translation>¿Queda algo pendiente?</translation>
    </message>
    <message>
        <source>It does not follow the log before it</source>
        <translation>No continúa el registro anterior</translation>
    </message>
    <message>
        <source>that log is not kept here, or does not open</source>
        <translation>ese registro no se guarda aquí, o no se abre</translation>
    </message>
    <message>
        <source>that log does not end by naming this one</source>
        <translation>ese registro no termina nombrando este</translation>
    </message>
    <message>
        <source>what one holds of the other is not what it was</source>
        <translation>lo que uno guarda del otro no es lo que era</translation>
    </message>
    <message>
        <source>that log does not hold, or a checkpoint held outside contradicts it</source>
        <translation>ese registro no es válido, o lo contradice un punto de control guardado fuera</translation>
    </message>
    <message>
        <source>Goes on after log …{end}, {entries}: it holds, and each names the other.</source>
        <translation>Continúa el registro …{end}, {entries}: es válido, y cada uno nombra al otro.</translation>
    </message>
    <message>
        <source>Does not follow log …{end}: {why}.</source>
        <translation>No continúa el registro …{end}: {why}.</translation>
    </message>
    <message>
        <source>Yes, all {entries}</source>
        <translation>Sí, todo: {entries}</translation>
    </message>
    <message>
        <source>Every entry, link and signature agrees.</source>
        <translation>Todas las entradas, enlaces y firmas concuerdan.</translation>
    </message>
    <message>
        <source>No, from entry {n} on</source>
        <translation>No, a partir de la entrada {n}</translation>
    </message>
    <message>
        <source>The log ends before a checkpoint that was kept outside</source>
        <translation>El registro termina antes de un punto de control guardado fuera</translation>
    </message>
    <message>
        <source>A checkpoint kept outside contradicts the log</source>
        <translation>Un punto de control guardado fuera contradice el registro</translation>
    </message>
    <message>
        <source>Checkpoint over {entries}, from {where}</source>
        <translation>Punto de control sobre {entries}, de {where}</translation>
    </message>
    <message>
        <source>Not anchored yet</source>
        <translation>Aún sin anclar</translation>
    </message>
    <message>
        <source>No checkpoint held outside is known. An export has one to give away; compare it later.</source>
        <translation>No se conoce ningún punto de control guardado fuera. Una exportación tiene uno para entregar; compárelo después.</translation>
    </message>
    <message>
        <source>The first {n} of {entries}</source>
        <translation>{n} de {entries}, contadas desde la primera</translation>
    </message>
    <message>
        <source>By: {where}</source>
        <translation>Por: {where}</translation>
    </message>
    <message>
        <source>Cosigned on {time}, by the witness&apos;s clock</source>
        <translation>Cofirmado el {time}, según el reloj del testigo</translation>
    </message>
    <message>
        <source>Nothing left open</source>
        <translation>Nada pendiente</translation>
    </message>
    <message>
        <source>One thing to explain</source>
        <translation>Un asunto por explicar</translation>
    </message>
    <message>
        <source>{n} things to explain</source>
        <translation>{n} asuntos por explicar</translation>
    </message>
</context>
<context>
    <name>witnesses</name>
    <message>
        <source>The trust policy asks for nobody&apos;s signature.</source>
        <translation>La política de confianza no pide la firma de nadie.</translation>
    </message>
    <message>
        <source>The trust policy asks for the signature of {name}.</source>
        <translation>La política de confianza pide la firma de {name}.</translation>
    </message>
    <message>
        <source>The trust policy asks for {k} of the {n} in {name}.</source>
        <translation>La política de confianza pide {k} de los {n} de {name}.</translation>
    </message>
    <message>
        <source>Nothing is signed by them so far.</source>
        <translation>Hasta ahora no han firmado nada.</translation>
    </message>
    <message>
        <source>Signed so far: the first {n} of {entries}.</source>
        <translation>Firmado hasta ahora: {n} de {entries}, contadas desde la primera.</translation>
    </message>
</context>
</TS>
